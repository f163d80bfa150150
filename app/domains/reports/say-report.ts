/** A report in words: figures, sentences and tables in the reader's language, of what is known and nothing else. */

import { sayHowCounted } from '#app/domains/tallies/words.ts'
import { fundingReport } from '#app/i18n/funding-report.ts'
import { reports } from '#app/i18n/reports.ts'
import { tallies } from '#app/i18n/tallies.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { sayKroner, sayNumber } from '#app/kernel/money.ts'
import { osloDate, sayDate, sayFullDate, sayPeriod } from '#app/kernel/say-when.ts'
import type { Basis, FigureKey, Measure, SeriesRow, Snapshot } from './report.ts'
import { figureOf } from './rules.ts'
import { fundingSection, planSection, sayAdvertised, sayDistributed } from './say-finance.ts'
import { orchestraSections } from './say-orchestra.ts'
import type { SaidFigure, SaidReport, SaidSection } from './views.ts'

interface Text {
  nb: string
  en: string
}
interface FigureWords {
  label: Text
  unit?: 'kroner' | 'share'
  /** What it counts; for reports that may be missing, how many have come. */
  basis: Text | 'visits' | 'sales'
}

const figures: Record<FigureKey, FigureWords> = {
  applications: { label: reports.applications, basis: reports.basisApplications },
  participants: { label: reports.participants, basis: reports.basisParticipants },
  newParticipants: { label: reports.newParticipants, basis: reports.basisNew },
  jurors: { label: reports.jurors, basis: reports.basisJurors },
  artistOfTheYearPrizeNok: { label: reports.prize, unit: 'kroner', basis: reports.basisPrize },
  'visits.total': { label: reports.visitsTotal, basis: 'visits' },
  'visits.studios': { label: reports.visitsStudios, basis: 'visits' },
  'visits.jointExhibition': { label: reports.visitsExhibition, basis: 'visits' },
  'sales.totalNok': { label: reports.salesTotal, unit: 'kroner', basis: 'sales' },
  'sales.jointExhibitionNok': { label: reports.salesExhibition, unit: 'kroner', basis: 'sales' },
  'sales.jointExhibitionWorks': { label: reports.worksExhibition, basis: 'sales' },
  'sales.shareOfParticipantsWithoutSale': { label: reports.withoutSale, unit: 'share', basis: 'sales' },
  'seminar.attended': { label: reports.seminarAttended, basis: reports.basisSeminar },
  'catalogue.copies': { label: reports.catalogueCopies, basis: reports.basisCopies },
  'catalogue.insertedInNewspapers': { label: reports.catalogueInserted, basis: reports.basisInserted },
  newsletters: { label: reports.newsletters, basis: reports.basisNewsletters },
  pressStories: { label: reports.pressStories, basis: reports.basisPress },
  'funding.totalNok': { label: fundingReport.total, unit: 'kroner', basis: fundingReport.basisTotal },
}

const measures: Record<Measure, Text> = {
  visits: reports.measureVisits,
  exhibitionVisits: reports.measureExhibitionVisits,
  participants: reports.measureParticipants,
  newParticipants: reports.measureNewParticipants,
  applications: reports.measureApplications,
  artists: reports.measureArtists,
  pressStories: reports.measurePressStories,
  memberMunicipalities: reports.measureMemberMunicipalities,
}

const percent = (share: number, locale: Locale) =>
  new Intl.NumberFormat(locale === 'nb' ? 'nb-NO' : 'en-GB', { style: 'percent', maximumFractionDigits: 1 }).format(
    share,
  )

/** One figure; a null value is said to be unknown. */
export function sayFigure(key: FigureKey, value: number | null, basis: Basis | undefined, locale: Locale): SaidFigure {
  const { label, unit, basis: rests } = figures[key]
  const amount = (known: number) =>
    unit === 'kroner'
      ? sayKroner(Math.round(known * 100), locale)
      : unit === 'share'
        ? percent(known, locale)
        : sayNumber(known, locale)
  const facts = basis && { received: basis.received ?? 0, expected: basis.expected ?? 0 }
  const text =
    rests === 'visits' || rests === 'sales'
      ? facts && say(locale, rests === 'visits' ? reports.basisVisits : reports.basisSales, facts)
      : say(locale, rests)
  return {
    key,
    label: say(locale, label),
    value: value === null ? say(locale, reports.unknown) : amount(value),
    ...(text ? { basis: text } : {}),
  }
}

interface Standing {
  state: 'draft' | 'published'
  /** When it was published, or for a draft the moment of reading. */
  at: Date
  revision?: number
}

/** The whole report. */
export function sayReport(snapshot: Snapshot, locale: Locale, standing: Standing): SaidReport {
  const { year } = snapshot.artRound
  const when = sayFullDate(osloDate(standing.at), locale)
  const state =
    standing.state === 'draft'
      ? say(locale, reports.stateDraft, { when })
      : say(locale, reports.revisionOn, { revision: standing.revision ?? 1, when })
  return {
    lang: locale,
    title: say(locale, reports.title, { year }),
    subtitle: `${say(locale, reports.subtitle)}. ${state}.`,
    lede: ledeOf(snapshot, locale),
    sections: [
      roundSection(snapshot, locale),
      visitsSection(snapshot, locale),
      salesSection(snapshot, locale),
      ...outreachSection(snapshot, locale),
      ...orchestraSections(snapshot.youthOrchestra, locale),
      ...fundingSection(snapshot, saidIn(snapshot, ['funding.totalNok'], locale), locale),
      ...planSection(snapshot, locale),
      ...seriesSection(snapshot, locale),
    ],
    footer: `${say(locale, reports.footer)} · ${state}`,
  }
}

function ledeOf({ artRound }: Snapshot, locale: Locale): string {
  const { participants: count, visits } = artRound
  if (count === undefined) return ''
  if (visits?.total === undefined) return `${say(locale, reports.sayPart, { count })}.`
  return say(locale, reports.sayPartVisits, { count, visits: visits.total })
}

const saidIn = ({ artRound, basis }: Snapshot, keys: readonly FigureKey[], locale: Locale): SaidFigure[] =>
  keys.flatMap((key) => {
    const value = figureOf(artRound, key)
    return value === null ? [] : [sayFigure(key, value, basis[key], locale)]
  })

const withoutYear = (text: string) => text.replace(/ \d{4}$/, '')

function roundSection(snapshot: Snapshot, locale: Locale): SaidSection {
  const { artRound } = snapshot
  const { period, openStudioWeekends = [], hostMunicipality, jointExhibition, leaderMunicipality } = artRound
  const list = new Intl.ListFormat(locale === 'nb' ? 'nb' : 'en-GB', { type: 'conjunction' })
  const days = list.format(
    openStudioWeekends.map((days) => withoutYear(sayPeriod(days[0] ?? '', days.at(-1) ?? '', locale))),
  )
  const where = [...new Set([jointExhibition?.venue, jointExhibition?.place])].filter(Boolean).join(', ')
  const sentences = [
    period &&
      say(locale, reports.sayRound, {
        number: artRound.editionNumber,
        period: sayPeriod(period.from, period.to, locale),
      }),
    artRound.firstEdition < artRound.year && say(locale, reports.sayFirst, { year: artRound.firstEdition }),
    days && say(locale, reports.sayStudios, { days }),
    hostMunicipality && say(locale, reports.sayHost, { host: list.format(hostMunicipality.split(', ')) }),
    where && say(locale, jointExhibition?.worksPerArtist ? reports.sayExhibition : reports.sayExhibitionAt, { where }),
    leaderMunicipality && say(locale, reports.sayLeader, { municipality: leaderMunicipality }),
  ].filter(Boolean)
  const keys = ['applications', 'participants', 'newParticipants', 'jurors', 'artistOfTheYearPrizeNok'] as const
  return {
    heading: say(locale, reports.theRound),
    paragraphs: sentences.length > 0 ? [sentences.join(' ')] : [],
    figures: saidIn(snapshot, keys, locale),
  }
}

function visitsSection(snapshot: Snapshot, locale: Locale): SaidSection {
  const heading = say(locale, reports.theVisits)
  const said = saidIn(snapshot, ['visits.total', 'visits.studios', 'visits.jointExhibition'], locale)
  const { visits } = snapshot
  if (!visits) return { heading, paragraphs: [say(locale, reports.noVisits)] }
  return {
    heading,
    figures: said,
    table: {
      caption: say(locale, reports.dayByDay),
      columns: [
        { label: say(locale, reports.day), align: 'left' },
        { label: say(locale, reports.visits), align: 'right' },
        { label: say(locale, reports.reported), align: 'right' },
      ],
      rows: visits.days.map(({ date, visits: sum, received, expected }) => [
        sayDate(date, locale),
        sum === null ? say(locale, reports.notReported) : sayNumber(sum, locale),
        say(locale, reports.outOf, { received, expected }),
      ]),
    },
    notes: [...sayHowCounted(visits, locale), say(locale, tallies.notVisitors), say(locale, reports.noteMissing)],
  }
}

function salesSection(snapshot: Snapshot, locale: Locale): SaidSection {
  const keys = [
    'sales.totalNok',
    'sales.jointExhibitionNok',
    'sales.jointExhibitionWorks',
    'sales.shareOfParticipantsWithoutSale',
  ] as const
  const said = saidIn(snapshot, keys, locale)
  return {
    heading: say(locale, reports.theSales),
    ...(snapshot.artRound.sales?.totalNok === undefined ? { paragraphs: [say(locale, reports.noSales)] } : {}),
    figures: said,
    notes: [say(locale, reports.noteThree)],
  }
}

/** Seminar, catalogue, newsletters and press; left out when nothing of it is known. */
function outreachSection(snapshot: Snapshot, locale: Locale): SaidSection[] {
  const { seminar, advertisedIn, catalogue } = snapshot.artRound
  const keys = [
    'seminar.attended',
    'catalogue.copies',
    'catalogue.insertedInNewspapers',
    'newsletters',
    'pressStories',
  ] as const
  const figures = saidIn(snapshot, keys, locale)
  if (figures.length === 0 && !seminar && !advertisedIn) return []
  return [
    {
      heading: say(locale, reports.theOutreach),
      paragraphs: [
        seminar ? say(locale, reports.saySeminar, { when: sayFullDate(seminar.date, locale) }) : '',
        catalogue ? sayDistributed(catalogue, locale) : '',
        advertisedIn ? sayAdvertised(advertisedIn, locale) : '',
      ].filter(Boolean),
      figures,
    },
  ]
}

function seriesSection({ series }: Snapshot, locale: Locale): SaidSection[] {
  const number = (value: number) => sayNumber(value, locale)
  const basis = ({ kind, source, statedToo }: SeriesRow) => {
    if (kind === 'stated') return say(locale, reports.statedIn, { source })
    if (!statedToo) return say(locale, reports.countedHere)
    return say(locale, reports.countedStated, { value: number(statedToo.value), source: statedToo.source })
  }
  const rows = series.flatMap(({ measure, rows: years }) =>
    years.map((row) => [
      say(locale, measures[measure]),
      row.fromYear === row.toYear ? String(row.toYear) : `${row.fromYear}–${row.toYear}`,
      number(row.value),
      basis(row),
    ]),
  )
  if (rows.length === 0) return []
  return [
    {
      heading: say(locale, reports.theYears),
      table: {
        columns: [
          { label: say(locale, reports.what), align: 'left' },
          { label: say(locale, reports.years), align: 'right' },
          { label: say(locale, reports.figure), align: 'right' },
          { label: say(locale, reports.basis), align: 'left', share: 1.2 },
        ],
        rows,
      },
      notes: [say(locale, reports.noteSeries)],
    },
  ]
}
