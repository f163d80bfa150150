/** The orchestra's part of a report in words: of what is known and nothing else. */
import { fundingReport as money } from '#app/i18n/funding-report.ts'
import { orchestraReport as words } from '#app/i18n/orchestra-report.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { sayKroner, sayNumber } from '#app/kernel/money.ts'
import { sayFullDate } from '#app/kernel/say-when.ts'
import {
  ORCHESTRA_FIGURES,
  type OrchestraFigureKey,
  type OrchestraFigures,
  type OrchestraSemester,
  orchestraFigureOf,
} from './orchestra.ts'
import type { SaidFigure, SaidSection } from './views.ts'

const seasonOf = ({ semester }: OrchestraSemester): 'spring' | 'autumn' =>
  semester.endsWith('spring') ? 'spring' : 'autumn'

/** Figures that are said in kroner, and stand under the finances. */
export const isMoney = (key: OrchestraFigureKey): boolean => key.endsWith('Nok')

/** One figure, with what it counts. */
export function sayOrchestraFigure(key: OrchestraFigureKey, value: number, locale: Locale): SaidFigure {
  const labels: Record<OrchestraFigureKey, [label: string, basis: string]> = {
    'orchestra.members.spring': [say(locale, words.members, { season: 'spring' }), say(locale, words.basisMembers)],
    'orchestra.members.autumn': [say(locale, words.members, { season: 'autumn' }), say(locale, words.basisMembers)],
    'orchestra.concerts': [say(locale, words.concerts), say(locale, words.basisConcerts)],
    'orchestra.instrumentsBought': [say(locale, words.bought), say(locale, words.basisBought)],
    'orchestra.outreach': [say(locale, words.outreach), say(locale, words.basisOutreach)],
    'orchestra.contributionNok': [say(locale, money.orchestraGift), say(locale, money.basisOrchestraGift)],
    'orchestra.resultNok': [say(locale, money.orchestraResult), say(locale, money.basisOrchestraResult)],
  }
  const [label, basis] = labels[key]
  const said = isMoney(key) ? sayKroner(Math.round(value * 100), locale) : sayNumber(value, locale)
  return { key, label, value: said, basis }
}

/** The sections of the orchestra; none for a year of which nothing is known. */
export function orchestraSections(figures: OrchestraFigures | undefined, locale: Locale): SaidSection[] {
  if (!figures) return []
  return [mainSection(figures, locale), ...homesSection(figures, locale), ...concertsSection(figures, locale)]
}

function mainSection(figures: OrchestraFigures, locale: Locale): SaidSection {
  const { semesters = [], instruments, outreach = [] } = figures
  const list = new Intl.ListFormat(locale === 'nb' ? 'nb' : 'en-GB', { type: 'conjunction' })
  const instrumentLine = [
    instruments?.bought ? say(locale, words.sayBought, { bought: instruments.bought }) : '',
    instruments?.bought && instruments.chargedLater
      ? say(locale, words.sayCharged, {
          count: instruments.chargedLater,
          years: list.format((instruments.chargedTo ?? []).map(String)),
        })
      : '',
  ]
  const projects = outreach.map(({ partner, municipality }) => say(locale, words.sayProject, { partner, municipality }))
  return {
    heading: say(locale, words.heading),
    paragraphs: [
      ...semesters.map((semester) => sayOneSemester(semester, locale)),
      instrumentLine.filter(Boolean).join(' '),
      projects.length > 0 ? say(locale, words.sayProjects, { projects: list.format(projects) }) : '',
    ].filter(Boolean),
    figures: ORCHESTRA_FIGURES.filter((key) => !isMoney(key)).flatMap((key) => {
      const value = orchestraFigureOf(figures, key)
      return value === null ? [] : [sayOrchestraFigure(key, value, locale)]
    }),
  }
}

function sayOneSemester(semester: OrchestraSemester, locale: Locale): string {
  const { members, ages, juniors, weekendSeminars, rehearsalDays, jointSeminarWith } = semester
  const season = seasonOf(semester)
  return [
    members !== undefined && ages
      ? say(locale, words.saySemester, { season, members, from: ages[0], to: ages[1] })
      : '',
    weekendSeminars !== undefined && rehearsalDays !== undefined
      ? say(locale, words.sayRehearsals, { weekends: weekendSeminars, days: rehearsalDays })
      : '',
    jointSeminarWith ? say(locale, words.sayJoint, { partner: jointSeminarWith }) : '',
    juniors !== undefined ? say(locale, words.sayJuniors, { juniors }) : '',
  ]
    .filter(Boolean)
    .join(' ')
}

/** Members by home, semester beside semester. */
function homesSection({ semesters = [] }: OrchestraFigures, locale: Locale): SaidSection[] {
  const homes = [...new Set(semesters.flatMap((one) => (one.municipalities ?? []).map((home) => home.municipality)))]
  if (homes.length === 0) return []
  const cell = (semester: OrchestraSemester, name: string): string => {
    const found = semester.municipalities?.find(({ municipality }) => municipality === name)
    if (!found) return sayNumber(0, locale)
    const members = sayNumber(found.members, locale)
    return found.juniors > 0 ? `${members} (${sayNumber(found.juniors, locale)})` : members
  }
  return [
    {
      heading: say(locale, words.municipalities),
      table: {
        columns: [
          { label: say(locale, words.municipality), align: 'left' },
          ...semesters.map((semester) => ({
            label: say(locale, words.season, { season: seasonOf(semester) }),
            align: 'right' as const,
          })),
        ],
        rows: homes.map((name) => [
          name || say(locale, words.unknown),
          ...semesters.map((semester) => cell(semester, name)),
        ]),
      },
      notes: [say(locale, words.noteJuniors)],
    },
  ]
}

function concertsSection({ concerts = [] }: OrchestraFigures, locale: Locale): SaidSection[] {
  if (concerts.length === 0) return []
  const columns = [words.date, words.concert, words.place, words.with]
  return [
    {
      heading: say(locale, words.concertsHeld),
      table: {
        columns: [
          ...columns.map((text) => ({ label: say(locale, text), align: 'left' as const })),
          { label: say(locale, words.audience), align: 'right' },
        ],
        rows: concerts.map(({ date, title, venue, place, with: partners, audience }) => [
          sayFullDate(date, locale),
          title,
          [venue, place].filter(Boolean).join(', '),
          partners.join(', '),
          audience === undefined ? say(locale, words.notCounted) : sayNumber(audience, locale),
        ]),
      },
    },
  ]
}
