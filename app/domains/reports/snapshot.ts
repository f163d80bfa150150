/** What is kept of a published report, read back key by key in one order: an engine may keep JSON in its own. */
import { z } from 'zod'
import { STATUSES } from '#app/domains/action-plan/plan.ts'
import { FUNDED_KINDS, fundingNok } from './finance.ts'
import { FIGURES, MEASURES, type Snapshot } from './report.ts'

const date = z.string()
const number = z.number()
const basis = z.object({ received: number.nullable(), expected: number.nullable() })

const artRound = z.object({
  year: number,
  editionNumber: number,
  firstEdition: number,
  period: z.object({ from: date, to: date }).optional(),
  openStudioWeekends: z.array(z.array(date)).optional(),
  hostMunicipality: z.string().optional(),
  jointExhibition: z
    .object({ venue: z.string().optional(), place: z.string().optional(), worksPerArtist: number.optional() })
    .optional(),
  leaderMunicipality: z.string().optional(),
  applications: number.optional(),
  participants: number.optional(),
  newParticipants: number.optional(),
  jurors: number.optional(),
  artistOfTheYearPrizeNok: number.optional(),
  visits: z
    .object({ total: number.optional(), studios: number.optional(), jointExhibition: number.optional() })
    .optional(),
  sales: z
    .object({
      totalNok: number.optional(),
      jointExhibitionNok: number.optional(),
      jointExhibitionWorks: number.optional(),
      shareOfParticipantsWithoutSale: number.optional(),
    })
    .optional(),
  seminar: z.object({ date, attended: number.optional() }).optional(),
  newsletters: number.optional(),
  catalogue: z
    .object({
      copies: number,
      insertedInNewspapers: number.optional(),
      newspapers: z.array(z.string()).optional(),
      otherChannels: z.array(z.string()).optional(),
    })
    .optional(),
  pressStories: number.optional(),
  advertisedIn: z.object({ asBefore: z.array(z.string()), new: z.array(z.string()) }).optional(),
  funding: z
    .object({
      totalNok: number,
      givers: z.array(
        z.object({ giver: z.string(), kind: z.enum(FUNDED_KINDS), grantedNok: number, receivedNok: number }),
      ),
    })
    .optional(),
})

const youthOrchestra = z.object({
  semesters: z
    .array(
      z.object({
        semester: z.string(),
        members: number.optional(),
        ages: z.tuple([number, number]).optional(),
        juniors: number.optional(),
        weekendSeminars: number.optional(),
        rehearsalDays: number.optional(),
        jointSeminarWith: z.string().optional(),
        municipalities: z.array(z.object({ municipality: z.string(), members: number, juniors: number })).optional(),
      }),
    )
    .optional(),
  concerts: z
    .array(
      z.object({
        ...{ date, title: z.string(), venue: z.string(), place: z.string(), with: z.array(z.string()) },
        audience: number.optional(),
      }),
    )
    .optional(),
  instruments: z
    .object({
      owned: number,
      bought: number.optional(),
      chargedLater: number.optional(),
      chargedTo: z.array(number).optional(),
    })
    .optional(),
  outreach: z
    .array(
      z.object({
        ...{ municipality: z.string(), partner: z.string() },
        daysAWeek: number.optional(),
        pupils: number.optional(),
      }),
    )
    .optional(),
  contributionFromAllianceNok: number.optional(),
  resultNok: number.optional(),
})

const snapshot = z.object({
  artRound,
  youthOrchestra: youthOrchestra.optional(),
  actionPlan: z
    .array(
      z.object({
        ...{ measure: z.string(), activity: z.string(), quarters: z.string() },
        status: z.enum(STATUSES).nullable(),
      }),
    )
    .optional(),
  basis: z.partialRecord(z.enum(FIGURES), basis),
  visits: z
    .object({
      byKind: z.object({ visit: number, group: number, school: number }),
      byMethod: z.object({ counter: number, guestbook: number, checkin: number, estimate: number }),
      days: z.array(z.object({ date, visits: number.nullable(), received: number, expected: number })),
    })
    .nullable(),
  series: z.array(
    z.object({
      measure: z.enum(MEASURES),
      rows: z.array(
        z.object({
          fromYear: number,
          toYear: number,
          value: number,
          kind: z.enum(['counted', 'stated']),
          source: z.string(),
          statedToo: z.object({ value: number, source: z.string() }).nullable(),
        }),
      ),
    }),
  ),
})

/** The snapshot of a stored value. Throws for what no version of the product has written. */
export const readSnapshot = (stored: unknown): Snapshot => snapshot.parse(stored) as Snapshot

/** Whether two snapshots say the same, whatever the order of their keys. */
export const isSameSnapshot = (one: Snapshot, other: Snapshot): boolean => canonical(one) === canonical(other)

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).filter(([, held]) => held !== undefined)
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${sorted.map(([key, held]) => `${JSON.stringify(key)}:${canonical(held)}`).join()}}`
}

/** The figures as the file that others read: the same bytes whatever engine they come from. */
export const figuresFile = ({
  artRound: figures,
  youthOrchestra: orchestra,
}: Pick<Snapshot, 'artRound' | 'youthOrchestra'>): string => {
  const { funding, ...round } = artRound.parse(figures)
  const told = {
    artRound: { ...round, ...(funding && { fundingNok: fundingNok(funding) }) },
    ...(orchestra && { youthOrchestra: youthOrchestra.parse(orchestra) }),
  }
  return `${JSON.stringify(told, null, 2)}\n`
}
