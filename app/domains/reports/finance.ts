/** The finances of a year as the annual report has them. */
import type { PlanStatus } from '#app/domains/action-plan/plan.ts'
import { GIVER_KINDS } from '#app/domains/funding/funding.ts'
import type { FundingFigures } from '#app/domains/funding/views.ts'

export const FUNDED_KINDS = [...GIVER_KINDS, 'advertisementSales', 'sponsorSales'] as const
export type FundedKind = (typeof FUNDED_KINDS)[number]

export interface FundedBy {
  /** Empty for what is sold: the kind says it. */
  giver: string
  kind: FundedKind
  /** Of what is sold, what was invoiced without value-added tax. */
  grantedNok: number
  receivedNok: number
}

export interface FundingOfYear {
  totalNok: number
  /** In the order of the accounts. */
  givers: FundedBy[]
}

/** An activity of the action plan, and how it went. */
export interface PlanLine {
  measure: string
  activity: string
  /** Null: nothing was said. */
  status: PlanStatus | null
  quarters: string
}

/** Who gave what; null when nothing is granted or sold. */
export function fundingOf({ givers }: FundingFigures): FundingOfYear | null {
  if (givers.length === 0) return null
  return {
    totalNok: givers.reduce((sum, { ore }) => sum + ore, 0) / 100,
    givers: givers.map(({ giver, kind, ore, receivedOre }) => ({
      ...{ giver, kind, grantedNok: ore / 100, receivedNok: receivedOre / 100 },
    })),
  }
}

/** As other programs read them: kroner by giver. What is sold has a name of its own, and a host is said to be one. */
export function fundingNok({ givers }: FundingOfYear): Record<string, number> {
  const nameOf = ({ giver, kind }: FundedBy) => {
    if (kind === 'advertisementSales') return 'advertising sales'
    if (kind === 'sponsorSales') return 'sponsors'
    return kind === 'host' ? `${giver} (host municipality)` : giver
  }
  return Object.fromEntries(givers.map((one) => [nameOf(one), one.grantedNok]))
}
