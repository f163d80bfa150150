/** The table of published works; see published.ts for what its columns mean. */
import { classical, type Published } from './published.ts'
import { FROM_MOZART } from './scorings-from-mozart.ts'

const UNTIL_COPLAND: readonly Published[] = [
  classical('Beethoven: Symphony No. 1', '2 2 2 2 — 2 2 0 0 — tmp — str'),
  classical('Beethoven: Symphony No. 2', '2222-2200-tmp-str'),
  { work: 'Beethoven: Symphony No. 3', notation: '2.2.2.2-3.2.0.0-timp-str', winds: '2222 3200', timpani: 1 },
  { work: 'Beethoven: Symphony No. 4', notation: '1222-2200-tmp-str', winds: '1222 2200', timpani: 1 },
  {
    ...{ work: 'Beethoven: Symphony No. 5', notation: '3[1.2.pic] 2 2 3[1.2.cbn] — 2 2 3 0 — tmp — str' },
    ...{ winds: '3223 2230', timpani: 1, neighbours: 'piccolo contrabassoon' },
  },
  {
    ...{ work: 'Beethoven: Symphony No. 6', notation: '2+pic.2.2.2/2.2.2.0/T/str', winds: '3222 2220', timpani: 1 },
    neighbours: 'piccolo',
  },
  classical('Beethoven: Symphony No. 7', '2 fl, 2 ob, 2 cl, 2 bn, 2 hn, 2 tpt, timp, strings'),
  classical('Beethoven: Symphony No. 8', '2.2.2.2/2.2.0.0/pk/str'),
  {
    work: 'Beethoven: Symphony No. 9',
    notation: '3[1.2.pic] 2 2 3[1.2.cbn] — 4 2 3 0 — tmp+3 — str — solo SATB: sop, alt, ten, bass',
    ...{ winds: '3223 4230', timpani: 1, percussion: 3, neighbours: 'piccolo contrabassoon' },
    solos: 'chorus soprano alto tenor bass',
  },
  {
    ...{ work: 'Beethoven: Egmont, overture', notation: '2[1.2/pic] 2 2 2 — 4 2 0 0 — tmp — str' },
    ...{ winds: '2222 4200', timpani: 1, doubles: 'flute.2 piccolo' },
  },
  classical('Beethoven: Coriolan', '2-2-2-2-2-2-0-0-timp-str'),
  {
    ...{ work: 'Beethoven: Leonore No. 3', notation: '2222-4230-tmp-str', winds: '2222 4230', timpani: 1 },
  },
  { ...classical('Beethoven: Piano Concerto No. 5', 'solo pno - 2222-2200-tmp-str'), solos: 'piano' },
  {
    ...{ work: 'Beethoven: Violin Concerto', notation: '1.2.2.2—2.2.0.0—timp—strings—solo vn', winds: '1222 2200' },
    ...{ timpani: 1, solos: 'violin' },
  },
  {
    ...{ work: 'Brahms: Symphony No. 1', notation: '2 2 2 3[1.2.cbn] — 4 2 3 0 — tmp — str', winds: '2223 4230' },
    ...{ timpani: 1, neighbours: 'contrabassoon' },
  },
  { work: 'Brahms: Symphony No. 2', notation: '2222-4231-tmp-str', winds: '2222 4231', timpani: 1 },
  {
    ...{ work: 'Brahms: Symphony No. 3', notation: '2.2.2.2+kfg/4.2.3.0/pk/str', winds: '2223 4230', timpani: 1 },
    neighbours: 'contrabassoon',
  },
  {
    ...{ work: 'Brahms: Symphony No. 4', notation: '2[1.2/pic] 2 2 3[1.2.cbn] — 4 2 3 0 — tmp+1 — str' },
    ...{ winds: '2223 4230', timpani: 1, percussion: 1, neighbours: 'contrabassoon', doubles: 'flute.2 piccolo' },
  },
  {
    ...{ work: 'Brahms: Variations on a Theme by Haydn', notation: '2+pic.2.2.2+cbn—4.2.0.0—timp.perc(1):tgl—strings' },
    ...{ winds: '3223 4200', timpani: 1, percussion: 1, neighbours: 'piccolo contrabassoon' },
  },
  {
    ...{ work: 'Brahms: Serenade No. 2', notation: '3[1.2.pic] 2 2 2 — 2 0 0 0 — str (no vn)', winds: '3222 2000' },
    ...{ neighbours: 'piccolo', strings: '0.0.4.4.2' },
  },
  {
    work: 'Brahms: Violin Concerto',
    notation: '2222-4200-tmp-str-vn solo',
    winds: '2222 4200',
    timpani: 1,
    solos: 'violin',
  },
  {
    ...{ work: 'Brahms: Tragic Overture', notation: '3[1.2.pic]222-4231-tmp-str', winds: '3222 4231', timpani: 1 },
    neighbours: 'piccolo',
  },
  {
    work: 'Grieg: Piano Concerto',
    notation: '2(2. også piccolo).2.2.2-4.2.3.1-pauker-stryk-solo klaver',
    ...{ winds: '2222 4231', timpani: 1, doubles: 'flute.2 piccolo', solos: 'piano' },
  },
  { work: 'Grieg: From Holberg’s Time', notation: 'stryk', winds: '0000 0000', strings: '6.6.4.4.2' },
  { work: 'Grieg: Two Elegiac Melodies', notation: 'strykeorkester', winds: '0000 0000', strings: '6.6.4.4.2' },
  { work: 'Sibelius: Symphony No. 2', notation: '2222-4331-tmp-str', winds: '2222 4331', timpani: 1 },
  { work: 'Sibelius: Symphony No. 3', notation: '2.2.2.2–4.2.3.0–timp–str', winds: '2222 4230', timpani: 1 },
  { work: 'Sibelius: Symphony No. 5', notation: '2222 4330 T str', winds: '2222 4330', timpani: 1 },
  {
    ...{
      work: 'Sibelius: Symphony No. 6',
      notation: '2 2 3[1.2.bcl] 2 — 4 3 3 0 — tmp — hp — str',
      winds: '2232 4330',
    },
    ...{ timpani: 1, harps: 1, neighbours: 'bassClarinet' },
  },
  {
    ...{ work: 'Sibelius: Symphony No. 7', notation: '2(2pic)222-4330-tmp-str', winds: '2222 4330', timpani: 1 },
    doubles: 'flute.1 piccolo, flute.2 piccolo',
  },
  {
    ...{ work: 'Sibelius: Violin Concerto', notation: '2 2 2 2 — 4 2 3 0 — tmp — str', winds: '2222 4230', timpani: 1 },
  },
  { work: 'Sibelius: Valse triste', notation: '1010-2000-tmp-str', winds: '1010 2000', timpani: 1 },
  {
    work: 'Sibelius: The Swan of Tuonela',
    notation: '0 2[1.eh] 1[bcl] 2 — 4 0 3 0 — tmp+1 — hp — str',
    ...{ winds: '0212 4030', timpani: 1, percussion: 1, harps: 1, neighbours: 'corAnglais bassClarinet' },
  },
  {
    work: 'Sibelius: Andante festivo',
    notation: 'str, timp (ad lib)',
    winds: '0000 0000',
    timpani: 1,
    optional: 'timpani.1',
  },
  {
    ...{ work: 'Dvořák: Symphony No. 7', notation: '2(pic).2.2.2-4.2.3.0-tmp-str', winds: '2222 4230', timpani: 1 },
    doubles: 'flute.2 piccolo',
  },
  {
    work: 'Dvořák: Symphony No. 8',
    notation: '2(II=picc).2(II=corA).2.2—4.2.3.1—timp—strings',
    ...{ winds: '2222 4231', timpani: 1, doubles: 'flute.2 piccolo, oboe.2 corAnglais' },
  },
  {
    work: 'Dvořák: Cello Concerto',
    notation: 'Solo vc; 2[1.2/pic] 2 2 2 — 3 2 3 1 — tmp+1 — str',
    ...{ winds: '2222 3231', timpani: 1, percussion: 1, doubles: 'flute.2 piccolo', solos: 'cello' },
  },
  { work: 'Dvořák: Serenade for Strings', notation: 'strings', winds: '0000 0000', strings: '6.6.4.4.2' },
  {
    work: 'Tchaikovsky: Symphony No. 5',
    notation: '3[1.2.3/pic] 2 2 2 — 4 2 3 1 — tmp — str',
    ...{ winds: '3222 4231', timpani: 1, doubles: 'flute.3 piccolo' },
  },
  {
    work: 'Tchaikovsky: Symphony No. 6',
    notation: '3[1.2.3/pic] 2 2 2 — 4 2 3 1 — tmp+2 — str',
    ...{ winds: '3222 4231', timpani: 1, percussion: 2, doubles: 'flute.3 piccolo' },
  },
  {
    work: 'Tchaikovsky: Romeo and Juliet',
    notation: '3[1.2.pic] 3[1.2.Eh] 2 2 — 4 2 3 1 — tmp+2 — hp — str',
    ...{ winds: '3322 4231', timpani: 1, percussion: 2, harps: 1, neighbours: 'piccolo corAnglais' },
  },
  { work: 'Tchaikovsky: Violin Concerto', notation: '2222-4200-tmp-str', winds: '2222 4200', timpani: 1 },
  { work: 'Tchaikovsky: Piano Concerto No. 1', notation: '2222-4230-tmp-str', winds: '2222 4230', timpani: 1 },
  { work: 'Tchaikovsky: Rococo Variations', notation: '2222-2000-str', winds: '2222 2000' },
  {
    work: 'Tchaikovsky: Serenade for Strings',
    notation: 'strings (8.7.6.5.4)',
    winds: '0000 0000',
    strings: '8.7.6.5.4',
  },
  { work: 'Bizet: Symphony in C', notation: '2 2 2 2 — 4 2 0 0 — tmp — str', winds: '2222 4200', timpani: 1 },
  classical('Prokofiev: Classical Symphony', '2.2.2.2—2.2.0.0—timp—strings'),
  {
    work: 'Prokofiev: Peter and the Wolf',
    notation: '1.1.1.1—3.1.1.0—timp.perc:tgl/tamb/cyms/cast/SD/BD—strings, solo: forteller',
    ...{ winds: '1111 3110', timpani: 1, percussion: 1, solos: 'narrator' },
  },
  {
    work: 'Copland: Fanfare for the Common Man',
    notation: '0.0.0.0—4.3.3.1—timp.perc(2):BD/tam-t',
    ...{ winds: '0000 4331', timpani: 1, percussion: 2, strings: '-' },
  },
  {
    ...{
      work: 'Copland: Quiet City',
      notation: '0 1[eh] 0 0 — 0 1 0 0 — str',
      winds: '0100 0100',
      neighbours: 'corAnglais',
    },
  },
  {
    work: 'Copland: Appalachian Spring (13 instruments)',
    notation: '1.0.1.1—0.0.0.0—pft—strings(2.2.2.2.1)',
    ...{ winds: '1011 0000', keyboards: 1, strings: '2.2.2.2.1' },
  },
  {
    work: 'Copland: Appalachian Spring (orchestra)',
    notation: '2(II=picc).2.2.2—2.2.2.0—timp.perc(2)—harp—pft—strings',
    ...{ winds: '2222 2220', timpani: 1, percussion: 2, harps: 1, keyboards: 1, doubles: 'flute.2 piccolo' },
  },
]

export const PUBLISHED: readonly Published[] = [...UNTIL_COPLAND, ...FROM_MOZART]
