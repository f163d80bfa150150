import type { StudioNotice } from '#app/domains/art-round/studio/opening.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import type { OpenHours } from './views.ts'

/** When each place of a published edition is open, with what its artists say of single days. Three statements. */
export const listHours = (tx: Tx, editionId: string): Promise<{ days: OpenHours[]; notices: StudioNotice[] }[]> =>
  tx.studio.findMany({
    where: {
      editionId,
      edition: { publishedAt: { not: null } },
      participants: { some: { resignedAt: null } },
    },
    select: {
      days: { select: { date: true, opens: true, closes: true } },
      notices: { select: { date: true, kind: true, until: true } },
    },
    orderBy: { number: 'asc' },
  })
