/** The protocol as a document to print: sentences and tables, ready to be read. */
import { shownClosing } from '#app/domains/art-round/edition/rules.ts'
import type { Score } from '#app/domains/art-round/jury/jury.ts'
import { weightedScore } from '#app/domains/art-round/jury/rules.ts'
import { protocols } from '#app/i18n/protocols.ts'
import { selection } from '#app/i18n/selection.ts'
import { selectionScreens } from '#app/i18n/selection-screens.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { sayInstant } from '#app/kernel/say-when.ts'
import type { LetterScores, ProtocolContent, ProtocolRound } from './protocol.ts'

/** What the template of reports sets (platform/pdf/report-document.ts). */
interface Table {
  caption?: string
  columns: { label: string; align: 'left' | 'right'; share?: number }[]
  rows: string[][]
}
interface Section {
  heading: string
  paragraphs?: string[]
  table?: Table
  notes?: string[]
}
export interface ProtocolDocument {
  lang: Locale
  title: string
  subtitle: string
  lede: string
  sections: Section[]
  footer: string
}

const left = (label: string, share = 1) => ({ label, align: 'left' as const, share })
const right = (label: string) => ({ label, align: 'right' as const })

export function protocolDocument(
  content: ProtocolContent,
  { number, madeAt }: { number: number; madeAt: Date },
  locale: Locale,
): ProtocolDocument {
  const { year, announcedAt, applied, call, result } = content
  const accepted = result.accepted.length
  const waiting = result.waiting.length
  return {
    lang: locale,
    title: say(locale, protocols.titleOf, { year }),
    subtitle: [
      call[locale === 'nb' ? 'titleNb' : 'titleEn'] || call.titleNb,
      announcedAt
        ? say(locale, protocols.docAnnounced, { when: sayInstant(new Date(announcedAt), locale) })
        : say(locale, protocols.docDraft),
    ].join('. '),
    lede: say(locale, protocols.docLede, { applied, places: call.places, accepted, waiting }),
    sections: [
      callSection(content, locale),
      jurySection(content, locale),
      ...[...content.rounds].reverse().flatMap((round) => roundSections(round, locale)),
      rankingSection(content, locale),
      ...talkSection(content, locale),
      ...handSection(content, locale),
      ...resultSections(content, locale),
      {
        heading: say(locale, protocols.checksum),
        paragraphs: [spaced(content.checksum), say(locale, protocols.howToCheck)],
      },
    ],
    footer: say(locale, protocols.footer, { number, made: sayInstant(madeAt, locale) }),
  }
}

/** In groups of eight, so that it can be read aloud and broken over lines. */
const spaced = (checksum: string): string => checksum.match(/.{1,8}/g)?.join(' ') ?? checksum

function callSection({ call, applied, beforeJury }: ProtocolContent, locale: Locale): Section {
  const when = (instant: string) => sayInstant(new Date(instant), locale)
  const rules = [
    say(locale, protocols.window, {
      from: when(call.opensAt),
      to: sayInstant(shownClosing(new Date(call.closesAt)), locale),
    }),
    say(locale, protocols.worksAsked, call.works),
    call.maxWorkAge === null ? '' : say(locale, protocols.workAge, { years: call.maxWorkAge }),
    call.minPracticeYears === null ? '' : say(locale, protocols.practice, { years: call.minPracticeYears }),
    say(locale, protocols.residence, { residence: call.residence }),
    say(locale, protocols.earlier, { earlier: call.earlier }),
  ]
  return {
    heading: say(locale, protocols.call),
    paragraphs: [rules.filter(Boolean).join(' '), say(locale, protocols.beforeJury, { applied, before: beforeJury })],
  }
}

function jurySection({ jury }: ProtocolContent, locale: Locale): Section {
  const role = (of: ProtocolContent['jury'][number]) =>
    of.chair ? say(locale, protocols.chair) : of.standIn ? say(locale, protocols.standIn) : ''
  const names = jury.map((of) => (role(of) ? `${of.name} (${role(of)})` : of.name))
  return { heading: say(locale, protocols.jury), paragraphs: [names.join(', '), say(locale, protocols.letters)] }
}

function roundSections(round: ProtocolRound, locale: Locale): Section[] {
  const label = locale === 'nb' ? 'labelNb' : 'labelEn'
  const at = (instant: string | null) => (instant ? sayInstant(new Date(instant), locale) : '–')
  const { missing, chairCountsTwice, duels } = round
  return [
    {
      heading: say(locale, protocols.round, { number: round.number }),
      paragraphs: [
        say(locale, protocols.scale, { ...round.scale, anonymous: round.anonymous }),
        ...(round.selective ? [say(locale, protocols.selective)] : []),
        round.basis === 'mean' || missing === 0
          ? say(locale, selection.rankedByMean)
          : say(locale, selection.rankedByAdjusted, { missing }),
        say(locale, selection.tieRule),
        ...(chairCountsTwice ? [say(locale, protocols.chairTwice, { letter: chairCountsTwice })] : []),
        ...(duels
          ? [say(locale, protocols.duels, { applications: duels.applications.length, fought: duels.fought.length })]
          : []),
      ],
      table: {
        columns: [left(say(locale, protocols.criterion)), right(say(locale, protocols.weight))],
        rows: round.criteria.map((of) => [of[label] || of.labelNb, String(of.weight)]),
      },
    },
    {
      heading: say(locale, protocols.sealed),
      table: {
        columns: [
          left(say(locale, protocols.juror), 0.6),
          left(say(locale, protocols.declared)),
          left(say(locale, protocols.sealed)),
        ],
        rows: round.jurors.map((of) => [
          of.standIn ? `${of.letter} (${say(locale, protocols.standIn)})` : of.letter,
          at(of.declaredAt),
          at(of.sealedAt),
        ]),
      },
    },
    round.recusals.length === 0
      ? { heading: say(locale, protocols.recusals), paragraphs: [say(locale, protocols.noRecusals)] }
      : {
          heading: say(locale, protocols.recusals),
          table: {
            columns: [
              left(say(locale, protocols.juror), 0.6),
              left(say(locale, protocols.reason)),
              right(say(locale, protocols.count)),
            ],
            rows: round.recusals.map(({ letter, kind, count }) => [
              letter,
              say(locale, protocols.recusalKind, { kind }),
              String(count),
            ]),
          },
        },
  ]
}

const figure = (value: number | null, locale: Locale, digits = 2): string =>
  value === null
    ? '–'
    : value.toLocaleString(locale === 'nb' ? 'nb-NO' : 'en-GB', {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      })

/** A juror's weighted score as it stands after the talk. */
export function scoreNow(round: Pick<ProtocolRound, 'criteria'>, of: LetterScores | undefined): number | null {
  if (!of) return null
  const given: Score[] = Object.entries(of.afterTalk ?? of.sealed).map(([criterionId, value]) => ({
    criterionId,
    value,
  }))
  return weightedScore(
    given,
    round.criteria.map(({ key, weight }) => ({ id: key, weight })),
  )
}

function rankingSection(content: ProtocolContent, locale: Locale): Section {
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
          last ? figure(scoreNow(last, scores.get(application)?.letters[letter]), locale, 1) : '',
        ),
      ]),
    },
  }
}

function talkSection({ rounds }: ProtocolContent, locale: Locale): Section[] {
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

function handSection({ decisions }: ProtocolContent, locale: Locale): Section[] {
  const rows = decisions
    .filter(({ method }) => method !== 'ranking')
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

function resultSections({ result }: ProtocolContent, locale: Locale): Section[] {
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
