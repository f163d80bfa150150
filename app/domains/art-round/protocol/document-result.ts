/** What the jury came to, as sections of the printed protocol: the ranking, what was changed and why, and the result. */
import { protocols } from '#app/i18n/protocols.ts'
import { selectionScreens } from '#app/i18n/selection-screens.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { sayFullDate } from '#app/kernel/say-when.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import { countedScore } from './counted.ts'
import { figure, left, right, type Section } from './printed.ts'
import type { ProtocolContent } from './protocol.ts'

export function rankingSection(content: ProtocolContent, locale: Locale): Section {
  const { rounds, ranking, line } = content
  const [last] = rounds
  const letters = last?.jurors.map(({ letter }) => letter) ?? []
  const scores = new Map(last?.scores.map((of) => [of.application, of]))
  const corrected = rounds.some(({ basis }) => basis === 'adjusted')
  const accepted = line.accepted.length
  return {
    heading: say(locale, protocols.ranking),
    paragraphs: [
      say(locale, protocols.line, {
        ...{ capacity: line.capacity, accepted },
        ...{ tied: line.tied.length, places: line.placesForTied },
      }),
    ],
    table: {
      columns: [
        right(say(locale, protocols.rank)),
        right(say(locale, protocols.application)),
        right(say(locale, protocols.mean)),
        ...(corrected ? [right(say(locale, protocols.adjusted))] : []),
        ...letters.map(right),
      ],
      rows: ranking.map(({ rank, application, mean, adjusted }) => [
        rank === null ? '–' : String(rank),
        String(application),
        figure(mean, locale),
        ...(corrected ? [figure(adjusted, locale)] : []),
        ...letters.map((letter) =>
          last ? figure(countedScore(last, scores.get(application), letter), locale, 1) : '',
        ),
      ]),
    },
  }
}

export function talkSection({ rounds }: ProtocolContent, locale: Locale): Section[] {
  const label = locale === 'nb' ? 'labelNb' : 'labelEn'
  const rows = rounds.flatMap((round) =>
    round.talkChanges.map((of) => {
      const before = round.scores.find(({ application }) => application === of.application)?.letters[of.letter]
      const criterion = round.criteria.find(({ key }) => key === of.criterion)
      const said = (value: number | null | undefined) => (value === null || value === undefined ? '–' : String(value))
      return [
        String(of.application),
        of.letter,
        criterion ? criterion[label] || criterion.labelNb : say(locale, protocols.pick),
        said(of.criterion === null ? before?.sealedPick : before?.sealed[of.criterion]),
        said(of.criterion === null ? of.pick : of.value),
        of.reason,
      ]
    }),
  )
  if (rows.length === 0) return []
  return [
    {
      heading: say(locale, protocols.talk),
      table: {
        columns: [
          right(say(locale, protocols.application)),
          left(say(locale, protocols.juror), 0.5),
          left(say(locale, protocols.criterion)),
          right(say(locale, protocols.from)),
          right(say(locale, protocols.to)),
          left(say(locale, protocols.reason), 2),
        ],
        rows,
      },
      notes: [say(locale, protocols.talkHelp)],
    },
  ]
}

/** What the jury noted of single applications at its meetings. */
export function notesSection({ meetings }: ProtocolContent, locale: Locale): Section[] {
  const rows = meetings.flatMap(({ notes }) => notes.map(({ application, note }) => [String(application), note]))
  if (rows.length === 0) return []
  const days = [...new Set(meetings.map(({ startedAt }) => civilDateOf(new Date(startedAt))))]
  return [
    {
      heading: say(locale, protocols.notes),
      paragraphs: [say(locale, protocols.notesHelp, { days: days.map((day) => sayFullDate(day, locale)) })],
      table: {
        columns: [right(say(locale, protocols.application)), left(say(locale, protocols.note), 3)],
        rows,
      },
    },
  ]
}

export function swapSection({ swaps }: ProtocolContent, locale: Locale): Section[] {
  if (swaps.length === 0) return []
  return [
    {
      heading: say(locale, protocols.swaps),
      paragraphs: [say(locale, protocols.swapsHelp)],
      table: {
        columns: [
          right(say(locale, protocols.goesIn)),
          right(say(locale, protocols.goesOut)),
          right(say(locale, protocols.lossPoints)),
          right(say(locale, protocols.lossRanks)),
          left(say(locale, protocols.reason), 3),
        ],
        rows: swaps.map(({ goesIn, goesOut, loss, ranks, reason, stands }) => [
          String(goesIn),
          String(goesOut),
          figure(loss, locale),
          ranks === null ? '–' : String(ranks),
          stands ? reason : say(locale, protocols.swapUndone, { reason }),
        ]),
      },
    },
  ]
}

export function handSection({ decisions }: ProtocolContent, locale: Locale): Section[] {
  const rows = decisions
    .filter(({ method }) => method !== 'ranking' && method !== 'balance')
    .map(({ application, decision, method, waitingPlace, reason }) => [
      String(application),
      waitingPlace === null ? decisionWord(decision, locale) : `${decisionWord(decision, locale)} ${waitingPlace}`,
      say(locale, selectionScreens.method, { method }),
      reason,
    ])
  if (rows.length === 0) return []
  return [
    {
      heading: say(locale, protocols.byHand),
      table: {
        columns: [
          right(say(locale, protocols.application)),
          left(say(locale, protocols.decision)),
          left(say(locale, protocols.how)),
          left(say(locale, protocols.reason), 2),
        ],
        rows,
      },
    },
  ]
}

function decisionWord(decision: ProtocolContent['decisions'][number]['decision'], locale: Locale): string {
  const words = {
    accepted: selectionScreens.accepted,
    waitlisted: selectionScreens.waitlisted,
    declined: selectionScreens.declined,
    none: selectionScreens.undecided,
  }
  return say(locale, words[decision])
}

export function resultSections({ result }: ProtocolContent, locale: Locale): Section[] {
  const number = right(say(locale, protocols.application))
  const sections: Section[] = [
    {
      heading: say(locale, protocols.accepted),
      table: {
        columns: [number, left(say(locale, protocols.artist)), left(say(locale, protocols.work))],
        rows: result.accepted.map(({ application, artist, work }) => [
          String(application),
          artist,
          work ? `${work.title} (${work.position})` : '–',
        ]),
      },
    },
    {
      heading: say(locale, protocols.waiting),
      table: {
        columns: [right(say(locale, protocols.rank)), number, left(say(locale, protocols.artist))],
        rows: result.waiting.map(({ place, application, artist }) => [String(place), String(application), artist]),
      },
      ...(result.declined.length > 0
        ? { notes: [say(locale, protocols.declined, { numbers: result.declined.join(', ') })] }
        : {}),
    },
    {
      heading: say(locale, protocols.notConsidered),
      table: {
        columns: [number, left(say(locale, protocols.reason), 3)],
        rows: result.notConsidered.map(({ application, reason }) => [String(application), reason || '–']),
      },
    },
  ]
  return sections.filter(({ table, notes }) => (table?.rows.length ?? 0) > 0 || notes)
}
