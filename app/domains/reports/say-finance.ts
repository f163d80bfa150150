/** The finances, the catalogue, the advertisements and the action plan of a report in words: of what is known and nothing else. */
import { actionPlan } from '#app/i18n/action-plan.ts'
import { funding } from '#app/i18n/funding.ts'
import { fundingReport as words } from '#app/i18n/funding-report.ts'
import { reports } from '#app/i18n/reports.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { sayKroner } from '#app/kernel/money.ts'
import type { FundedBy } from './finance.ts'
import { ORCHESTRA_FIGURES, orchestraFigureOf } from './orchestra.ts'
import type { ArtRoundFigures, Snapshot } from './report.ts'
import { isMoney, sayOrchestraFigure } from './say-orchestra.ts'
import type { SaidFigure, SaidSection } from './views.ts'

const listOf = (locale: Locale) => new Intl.ListFormat(locale === 'nb' ? 'nb' : 'en-GB', { type: 'conjunction' })

/** "Det ble annonsert i A, B og C, og for første gang i D." */
export function sayAdvertised({ asBefore, new: fresh }: { asBefore: string[]; new: string[] }, locale: Locale): string {
  const list = listOf(locale)
  if (asBefore.length === 0) return say(locale, words.advertisedNew, { channels: list.format(fresh) })
  const before = list.format(asBefore)
  return fresh.length === 0
    ? say(locale, words.advertised, { channels: before })
    : say(locale, words.advertisedBoth, { channels: before, fresh: list.format(fresh) })
}

/** Where the catalogue went: the newspapers that it lay in, and the other channels by their own names. */
export function sayDistributed(
  { newspapers = [], otherChannels = [] }: NonNullable<ArtRoundFigures['catalogue']>,
  locale: Locale,
): string {
  const list = listOf(locale)
  const channels = list.format(otherChannels)
  return [
    newspapers.length > 0 && say(locale, reports.sayInserted, { newspapers: list.format(newspapers) }),
    channels && say(locale, newspapers.length > 0 ? reports.sayHandedOut : reports.sayHandedOutOnly, { channels }),
  ]
    .filter(Boolean)
    .join(' ')
}

function nameOf({ giver, kind }: FundedBy, locale: Locale): string {
  if (giver === '') return say(locale, funding.kindIs, { kind })
  return kind === 'host' ? say(locale, words.hostNamed, { giver }) : giver
}

/** Who gave what, and what became of the orchestra's money; left out when nothing of it is known. */
export function fundingSection(
  { artRound, youthOrchestra }: Snapshot,
  total: readonly SaidFigure[],
  locale: Locale,
): SaidSection[] {
  const orchestra = ORCHESTRA_FIGURES.filter(isMoney).flatMap((key) => {
    const value = orchestraFigureOf(youthOrchestra, key)
    return value === null ? [] : [sayOrchestraFigure(key, value, locale)]
  })
  const givers = artRound.funding?.givers ?? []
  if (givers.length + orchestra.length === 0) return []
  const kroner = (nok: number) => sayKroner(Math.round(nok * 100), locale)
  return [
    {
      heading: say(locale, words.heading),
      figures: [...total, ...orchestra],
      ...(givers.length > 0 && {
        table: {
          caption: say(locale, words.table),
          columns: [
            { label: say(locale, funding.giver), align: 'left' as const },
            { label: say(locale, funding.granted), align: 'right' as const },
            { label: say(locale, funding.received), align: 'right' as const },
          ],
          rows: givers.map((one) => [nameOf(one, locale), kroner(one.grantedNok), kroner(one.receivedNok)]),
        },
        notes: [say(locale, words.noteSold)],
      }),
    },
  ]
}

/** The action plan as a table: measure, activity, status and quarters; left out of a year without one. */
export function planSection({ actionPlan: plan = [] }: Snapshot, locale: Locale): SaidSection[] {
  if (plan.length === 0) return []
  const columns = [actionPlan.measure, actionPlan.activity, actionPlan.status, actionPlan.when]
  return [
    {
      heading: say(locale, actionPlan.name),
      table: {
        columns: columns.map((text, index) => ({
          ...{ label: say(locale, text), align: 'left' as const },
          share: index === 1 ? 1.8 : 1,
        })),
        rows: plan.map(({ measure, activity, status, quarters }) => [
          measure,
          activity,
          status ? say(locale, actionPlan.statusIs, { status }) : say(locale, actionPlan.unsaid),
          say(locale, actionPlan.quartersAre, { quarters }),
        ]),
      },
      notes: [say(locale, actionPlan.reportNote)],
    },
  ]
}
