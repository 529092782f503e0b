// `npm run schema`: writes the JSON Schema of a pack, for completion in editors.
import { writeFileSync } from 'node:fs';
import { packSchema, schemaFile } from './fixtures/pack-schema.ts';

writeFileSync(schemaFile, packSchema());
