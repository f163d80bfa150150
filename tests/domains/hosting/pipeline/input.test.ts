import { expect, it } from 'vitest'
import { candidateFaults } from '#app/domains/hosting/pipeline/candidates.ts'
import { hostingBoardInput, hostingOfferInput } from '#app/domains/hosting/pipeline/input.ts'
import { offerFaults } from '#app/domains/hosting/pipeline/offer.ts'

const thisYear = 2013
const who = { municipalityId: 'asker', contactName: 'Kari', contactEmail: 'kari@example.com' }

it.each(['0', '1899', '2012', '2201', '20266', '99999'])('says of the year %s which years can be', (year) => {
  const offer = hostingOfferInput.parse({ intent: 'offer', year, untilYear: year, ...who })
  const faults = offer.intent === 'offer' ? offerFaults(offer, { thisYear, waiting: [] }) : []
  expect(faults[0]).toMatchObject({
    field: 'year',
    key: 'hostingOffer.yearOutside',
    facts: { first: 2014, last: 2019 },
  })
  const wish = hostingBoardInput.parse({ intent: 'add', year, municipalities: 'asker' })
  const known = { thisYear, municipalities: [], others: [] }
  const [first] = wish.intent === 'add' ? candidateFaults({ ...wish, municipalityIds: wish.municipalities }, known) : []
  expect(first).toMatchObject({
    ...{ field: 'year', key: 'hostingBoard.yearOutside', facts: { first: 2013, last: 2019 } },
  })
})

it.each(['', '-5', '2014,5', 'neste', '1 000 000 000 000'])('takes %j for no year', (year) => {
  const { error } = hostingOfferInput.safeParse({ intent: 'offer', year, ...who })
  expect(error?.issues.map(({ path }) => path)).toEqual([['year']])
})
