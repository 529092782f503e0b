// The people of the theatre by id: each is built from the shared parts in kit/figure.mjs.
import { engineer, professor, reporter, teacher, wheelchairUser } from './people/desks.mjs';
import { banker, builder, clerk, inspector, judge } from './people/offices.mjs';
import { child, farmer, grandmother, shopkeeper, student, traveller } from './people/town.mjs';

export const people = {
  traveller,
  farmer,
  shopkeeper,
  inspector,
  judge,
  student,
  teacher,
  builder,
  banker,
  reporter,
  grandmother,
  'wheelchair-user': wheelchairUser,
  clerk,
  professor,
  child,
  engineer,
};
