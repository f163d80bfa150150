/**
 * What the orchestras could have played in 2013: real works of a size for a youth orchestra, with the instrumentation of
 * their scores. That they were played is invented, and so are the stand-ins.
 */
import type { Instrument } from '#app/domains/orchestra/instruments.ts'

export interface DemoPiece {
  composer: string
  title: string
  notation: string
  minutes: number
  publisher: string
  ownsParts: boolean
  remark: string
  /** Strings that carry it and that are wished for, where the conductor chose: "3-4 3-4 2-3 2-3 1-1". */
  strings?: string
}

const piece = (
  composer: string,
  title: string,
  notation: string,
  minutes: number,
  more: Partial<DemoPiece> = {},
): DemoPiece => ({
  ...{ composer, title, notation, minutes, publisher: '', ownsParts: false, remark: '', ...more },
})

/** What is enough for an orchestra of this size, and for the juniors. */
const ENOUGH = '3-4 3-4 2-2 2-3 1-1'
const JUNIORS = '2-3 2-3 1-1 2-3 0-1'

const HOLBERG = piece('Edvard Grieg', 'Fra Holbergs tid', 'str', 20, {
  publisher: 'Edition Peters',
  ownsParts: true,
  strings: ENOUGH,
})
const SERENADE = piece('Wolfgang Amadeus Mozart', 'Eine kleine Nachtmusik', 'str', 16, {
  ownsParts: true,
  strings: JUNIORS,
})

/** In the order in which they stand on the repertoire. */
export const REPERTOIRE: Readonly<Record<'2013-v' | '2013-h', { youth: DemoPiece[]; junior: DemoPiece[] }>> = {
  '2013-v': {
    youth: [
      piece('Georges Bizet', 'Symfoni i C-dur', '2222-4200-pk-str', 35, { publisher: 'Choudens' }),
      piece('Jean Sibelius', 'Valse triste', '1010-2000-pk-str', 6, {
        publisher: 'Breitkopf & Härtel',
        ownsParts: true,
        strings: ENOUGH,
      }),
      HOLBERG,
      piece('Gabriel Fauré', 'Pavane', '2222-2000-str', 7, { ownsParts: true }),
      piece('Aaron Copland', 'Fanfare for the Common Man', '0.0.0.0—4.3.3.1—timp.perc(2):BD/tam-t', 3, {
        ...{ publisher: 'Boosey & Hawkes', remark: 'Sammen med messingen fra Ung Symfoni Vestfold.' },
      }),
    ],
    junior: [SERENADE],
  },
  '2013-h': {
    youth: [
      piece('Ludwig van Beethoven', 'Symfoni nr. 5, første sats', '2222-2200-pk-str', 8, { ownsParts: true }),
      piece('Edward Elgar', 'Serenade for strykere', 'str', 12, { ownsParts: true, strings: ENOUGH }),
      piece('Maurice Ravel', 'Pavane pour une infante défunte', '2122-2000-hp-str', 6, { publisher: 'Eschig' }),
      piece('Béla Bartók', 'Rumenske folkedanser', '2(2. også piccolo).0.2.2-2.0.0.0-str', 7, {
        publisher: 'Universal Edition',
      }),
    ],
    junior: [SERENADE],
  },
}

/** Works for one of these with orchestra: what the soloists of 2013 could have won their places with. */
export const SOLOS: Partial<Record<Instrument, readonly DemoPiece[]>> = {
  flute: [piece('Wolfgang Amadeus Mozart', 'Fløytekonsert i G-dur, første sats', '0200-2000-str', 9)],
  oboe: [piece('Alessandro Marcello', 'Obokonsert i d-moll, andre sats', 'str', 5)],
  clarinet: [piece('Wolfgang Amadeus Mozart', 'Klarinettkonsert i A-dur, andre sats', '2002-2000-str', 8)],
  horn: [piece('Wolfgang Amadeus Mozart', 'Hornkonsert nr. 4, tredje sats', '0200-2000-str', 4)],
  trumpet: [piece('Joseph Haydn', 'Trompetkonsert i Ess-dur, tredje sats', '2202-2200-pk-str', 5)],
  violin: [
    piece('Johan Halvorsen', 'Veslemøys sang', 'str', 4, { strings: ENOUGH }),
    piece('Johann Sebastian Bach', 'Fiolinkonsert i a-moll, første sats', 'str', 4, { strings: ENOUGH }),
    piece('Wolfgang Amadeus Mozart', 'Fiolinkonsert nr. 3, første sats', '0200-2000-str', 9),
  ],
  cello: [piece('Gabriel Fauré', 'Élégie', '2222-4000-str', 7)],
}

/** What somebody plays at an audition: of the works for the instrument the next, as long as there are any left. */
export const soloFor = (instrument: Instrument, before: number): DemoPiece | undefined => SOLOS[instrument]?.[before]

/** Invented; their addresses lead nowhere. */
export const STAND_INS: readonly {
  name: string
  email: string
  phone: string
  instruments: Instrument[]
  remark: string
}[] = [
  ...(
    [
      ['Torunn Fagottsrud', 'bassoon,contrabassoon', 'Spilte med oss til 2010. Kan helger.'],
      ['Eivind Hornslien', 'horn', 'Lærer i kulturskolen. Spør i god tid.'],
      ['Marte Oboberg', 'oboe,corAnglais', ''],
      ['Sigurd Bratsjøy', 'viola,violin', 'Student. Kjører fra Oslo.'],
      ['Liv Harpestad', 'harp', 'Har egen harpe, men trenger heis.'],
    ] as const
  ).map(([name, instruments, remark], at) => ({
    ...{ name, remark, instruments: instruments.split(',') as Instrument[] },
    email: `vikar${at + 1}@example.com`,
    phone: `480 30 0${String(at + 1).padStart(2, '0')}`,
  })),
]
