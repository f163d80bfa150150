/** The published figures of 2013 that the demonstration is made to come to, whole or on a smaller number of applications. */
import published from './data/edition-2013.json'

const { artRound } = published

export const YEAR = artRound.year

export interface DemoFigures {
  applications: number
  participants: number
  newParticipants: number
  waiting: number
  visits: { studios: number; exhibition: number }
  /** Kroner. */
  sales: { total: number; exhibition: number; exhibitionWorks: number; withoutSale: number }
}

/** The figures of 2013; with fewer applications the shares stay, and visits and sales are the same. */
export function demoFigures(applications = artRound.applications): DemoFigures {
  const share = applications / artRound.applications
  const participants = Math.round(artRound.participants * share)
  const { sales, visits } = artRound
  return {
    applications,
    participants,
    newParticipants: Math.round(artRound.newParticipants * share),
    waiting: Math.round(15 * share),
    visits: { studios: visits.studios, exhibition: visits.jointExhibition },
    sales: {
      total: sales.totalNok,
      exhibition: sales.jointExhibitionNok,
      exhibitionWorks: sales.jointExhibitionWorks,
      withoutSale: Math.round(participants * sales.shareOfParticipantsWithoutSale),
    },
  }
}

/** Everything that the files say of the edition itself. */
export const round2013 = artRound
