// The airport's plane at its stand, the luggage trolley and the map's cut-out.
import {
  card,
  circle,
  ellipse,
  filled,
  many,
  P,
  path,
  rect,
  shadow,
  sheet,
  stroke,
  tint,
} from '../kit.mjs';

export const plane =
  shadow(
    sheet('M1178 322L1222 182Q1226 172 1238 172H1290Q1298 172 1296 182L1272 330Z', P.teal, 0.2) +
      path('M1206 234L1216 202H1293L1288 234Z', P.ochre) +
      sheet('M1200 350L1330 318Q1346 316 1340 328L1278 372Z', tint('slate', 0.55), 0.5) +
      sheet(
        'M496 378Q500 334 570 312Q600 302 640 302H1250Q1300 302 1352 322Q1360 328 1350 334Q1270 396 1180 408H580Q498 408 496 378Z',
        P.paperWhite,
        0.8,
      ) +
      path('M497 384Q540 392 620 392H1232Q1206 404 1180 408H580Q506 408 497 384Z', P.teal) +
      path('M497 374Q540 382 620 382H1250L1234 392H620Q520 392 497 384Z', P.ochre) +
      path('M532 334Q552 320 578 312L592 334Q566 342 538 344Q528 342 532 334Z', P.slate) +
      path('M556 322l10-4l12 22l-12 2Z', tint('slate', 0.3)) +
      filled(
        P.slate,
        many(22, (i) => (i % 11 === 0 ? '' : rect(616 + i * 25, 334, 13, 19, '', 6))),
      ) +
      card(612, 326, 26, 50, tint('wall', 0.3), 6, -0.3) +
      card(890, 326, 26, 50, tint('wall', 0.3), 6, -0.3),
    2,
  ) +
  shadow(
    sheet('M872 386L1010 386L1130 444Q1134 452 1122 452L1088 450Z', tint('slate', 0.6), 0.6) +
      card(908, 414, 86, 38, P.paperWhite, 18, -0.15) +
      ellipse(916, 433, 8, 17, P.slate),
    1,
  ) +
  filled(P.slate, rect(598, 404, 7, 42) + rect(1040, 410, 8, 40)) +
  filled(
    P.ink,
    circle(594, 448, 11) + circle(612, 448, 11) + circle(1034, 454, 13) + circle(1056, 454, 13),
  ) +
  shadow(
    rect(356, 424, 76, 26, P.ochre, 5) +
      path('M432 450V408h30q16 4 20 26v16Z', P.vermilion) +
      rect(440, 414, 22, 16, tint('sky', 0.4), 3) +
      rect(364, 402, 28, 22, P.teal, 4) +
      rect(396, 408, 24, 16, P.plum, 4) +
      filled(P.ink, circle(376, 452, 9) + circle(458, 452, 9)),
    1,
  );

export const trolley = shadow(
  stroke('M40 612H210L236 470H262', P.slate, 8) +
    card(58, 530, 84, 78, P.vermilion, 10, 0.25) +
    filled(
      tint('vermilion', -0.2),
      many(4, (i) => rect(74 + i * 16, 542, 4, 54, '', 2)),
    ) +
    card(146, 556, 60, 52, P.ochre, 8, 0.25) +
    card(84, 478, 96, 52, P.plum, 8, 0.25) +
    rect(120, 468, 26, 12, tint('plum', -0.3), 5) +
    rect(84, 500, 96, 7, P.sun) +
    filled(P.ink, circle(72, 624, 13) + circle(190, 624, 13)),
  2,
);

export const landmark =
  shadow(
    path('M96 190L104 92H136L144 190Z', P.wall) +
      path('M122 92H136L144 190H126Z', P.wallDeep) +
      sheet('M74 92L86 44H154L166 92Z', P.slate, 0.3) +
      filled(
        tint('sky', 0.2),
        path('M88 84l8-31h10v31Z') + rect(110, 53, 20, 31) + path('M134 53h10l8 31h-18Z'),
      ) +
      card(66, 88, 108, 13, P.teal, 6) +
      card(80, 34, 80, 13, P.teal, 6) +
      rect(118, 14, 4, 22, P.slate),
    2,
  ) +
  shadow(
    sheet(
      'M18 172Q20 150 50 146H170L196 108H216L206 150Q222 154 222 160Q214 176 180 178H40Q18 180 18 172Z',
      P.paperWhite,
      0.8,
    ) +
      path('M170 146L196 108H216L206 150Z', P.vermilion) +
      path('M18 170Q60 172 212 168Q200 176 180 178H40Q18 180 18 172Z', P.ochre) +
      path('M34 154q8-6 18-7l4 9H30Z', P.slate) +
      filled(
        P.slate,
        many(7, (i) => circle(72 + i * 14, 156, 3.4)),
      ) +
      sheet('M96 164H140L118 190H104Z', tint('slate', 0.5), 0.4),
    2,
  );
