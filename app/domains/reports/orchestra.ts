/** The youth orchestra's figures of one year. What cannot be known is left out; it is never zero for that. */
import type { FundingFigures } from '#app/domains/funding/views.ts'
import type { CivilDate } from '#app/kernel/when.ts'

export interface OrchestraSemester {
  /** "2013-spring" */
  semester: string
  /** Of the youth orchestra, or of the one for all ages. */
  members?: number
  /** The youngest and the eldest of them. */
  ages?: [number, number]
  juniors?: number
  weekendSeminars?: number
  rehearsalDays?: number
  /** Several are parted by commas. */
  jointSeminarWith?: string
  /** Members of youth and junior orchestra by home, the largest first; of a home that is not known the name is empty. */
  municipalities?: { municipality: string; members: number; juniors: number }[]
}

export interface OrchestraFigures {
  /** Spring before autumn. */
  semesters?: OrchestraSemester[]
  concerts?: { date: CivilDate; title: string; venue: string; place: string; with: string[]; audience?: number }[]
  instruments?: { owned: number; bought?: number; chargedLater?: number; chargedTo?: number[] }
  outreach?: { municipality: string; partner: string; daysAWeek?: number; pupils?: number }[]
  /** Granted by the alliance. */
  contributionFromAllianceNok?: number
  /** All income less all expenses. */
  resultNok?: number
}

/** Figures of the orchestra that stand by themselves, each with the rows that it counts behind it. */
export const ORCHESTRA_FIGURES = [
  'orchestra.members.spring',
  'orchestra.members.autumn',
  'orchestra.concerts',
  'orchestra.instrumentsBought',
  'orchestra.outreach',
  'orchestra.contributionNok',
  'orchestra.resultNok',
] as const
export type OrchestraFigureKey = (typeof ORCHESTRA_FIGURES)[number]

/** What each area knows of a year. */
export interface OrchestraFacts {
  members: readonly {
    year: number
    season: 'spring' | 'autumn'
    members: number
    juniors: number
    ages: { youngest: number; eldest: number } | null
    municipalities: readonly { municipalityId: string | null; youth: number; junior: number }[]
  }[]
  seasons: readonly { season: 'spring' | 'autumn'; weekends: number; days: number; partners: readonly string[] }[]
  concerts: readonly {
    date: CivilDate
    titleNb: string
    venue: string
    place: string
    partners: readonly string[]
    audience: number | null
  }[]
  instruments: {
    owned: number
    bought: { count: number }
    chargedLater: { count: number; years: readonly number[] }
  }
  outreach: readonly { municipalityId: string; partner: string; daysAWeek: number | null; pupils: number | null }[]
  /** Left out: nothing is entered. */
  money?: FundingFigures
  /** Of municipalities, by id. */
  names: Readonly<Record<string, string>>
}

/** The figures; null for a year of which nothing is known. */
export function orchestraFigures(year: number, facts: OrchestraFacts): OrchestraFigures | null {
  const nameOf = (id: string | null) => (id === null ? '' : (facts.names[id] ?? id))
  const semesters = (['spring', 'autumn'] as const).flatMap((season): OrchestraSemester[] => {
    const count = facts.members.find((one) => one.season === season)
    const held = facts.seasons.find((one) => one.season === season)
    if (!count && !held) return []
    return [
      {
        semester: `${year}-${season}`,
        ...(count && count.members > 0 && { members: count.members }),
        ...(count?.ages && { ages: [count.ages.youngest, count.ages.eldest] as [number, number] }),
        ...(count && count.juniors > 0 && { juniors: count.juniors }),
        ...(held && { weekendSeminars: held.weekends, rehearsalDays: held.days }),
        ...(held && held.partners.length > 0 && { jointSeminarWith: held.partners.join(', ') }),
        ...(count && {
          municipalities: count.municipalities
            .filter(({ youth, junior }) => youth + junior > 0)
            .map(({ municipalityId, youth, junior }) => ({
              ...{ municipality: nameOf(municipalityId), members: youth, juniors: junior },
            })),
        }),
      },
    ]
  })
  const concerts = facts.concerts.map(({ date, titleNb, venue, place, partners, audience }) => ({
    ...{ date, title: titleNb, venue, place, with: [...partners] },
    ...(audience !== null && { audience }),
  }))
  const { owned, bought, chargedLater } = facts.instruments
  const instruments = {
    owned,
    ...(bought.count > 0 && { bought: bought.count }),
    ...(chargedLater.count > 0 && { chargedLater: chargedLater.count, chargedTo: [...chargedLater.years] }),
  }
  const outreach = facts.outreach.map(({ municipalityId, partner, daysAWeek, pupils }) => ({
    ...{ municipality: nameOf(municipalityId), partner },
    ...(daysAWeek !== null && { daysAWeek }),
    ...(pupils !== null && { pupils }),
  }))
  const figures: OrchestraFigures = {
    ...(semesters.length > 0 && { semesters }),
    ...(concerts.length > 0 && { concerts }),
    ...(owned > 0 && { instruments }),
    ...(outreach.length > 0 && { outreach }),
    ...moneyOf(facts.money),
  }
  // What is owned is no news of a year in which nothing else happened.
  const told = semesters.length + concerts.length + outreach.length > 0 || bought.count > 0 || hasMoney(facts.money)
  return told ? figures : null
}

const hasMoney = (money: FundingFigures | undefined): boolean =>
  money !== undefined && (money.givers.length > 0 || money.resultOre !== null)

function moneyOf(
  money: FundingFigures | undefined,
): Pick<OrchestraFigures, 'contributionFromAllianceNok' | 'resultNok'> {
  const given = money?.givers.filter(({ kind }) => kind === 'alliance') ?? []
  const sum = given.reduce((total, { ore }) => total + ore, 0)
  const result = money?.resultOre ?? null
  return {
    ...(given.length > 0 && { contributionFromAllianceNok: sum / 100 }),
    ...(result !== null && { resultNok: result / 100 }),
  }
}

/** One figure; null when the report does not have it. */
export function orchestraFigureOf(figures: OrchestraFigures | undefined, key: OrchestraFigureKey): number | null {
  const membersIn = (season: string) => figures?.semesters?.find(({ semester }) => semester.endsWith(season))?.members
  const values: Record<OrchestraFigureKey, number | undefined> = {
    'orchestra.members.spring': membersIn('spring'),
    'orchestra.members.autumn': membersIn('autumn'),
    'orchestra.concerts': figures?.concerts?.length,
    'orchestra.instrumentsBought': figures?.instruments?.bought,
    'orchestra.outreach': figures?.outreach?.length,
    'orchestra.contributionNok': figures?.contributionFromAllianceNok,
    'orchestra.resultNok': figures?.resultNok,
  }
  return values[key] ?? null
}
