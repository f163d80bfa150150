/** The protocol as a document to print: sentences and tables, ready to be read. */
import { shownClosing } from '#app/domains/art-round/edition/rules.ts'
import { protocols } from '#app/i18n/protocols.ts'
import { selection } from '#app/i18n/selection.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { sayInstant } from '#app/kernel/say-when.ts'
import {
  handSection,
  notesSection,
  rankingSection,
  resultSections,
  swapSection,
  talkSection,
} from './document-result.ts'
import { left, right, type Section } from './printed.ts'
import type { ProtocolContent, ProtocolRound } from './protocol.ts'

export interface ProtocolDocument {
  lang: Locale
  title: string
  subtitle: string
  lede: string
  sections: Section[]
  footer: string
}

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
      ...notesSection(content, locale),
      ...swapSection(content, locale),
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
