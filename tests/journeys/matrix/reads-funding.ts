import { PERSONS, type Person } from './worlds.ts'

const office = (found: number): Record<Person, number> => ({
  ...(Object.fromEntries(PERSONS.map((person) => [person, 403])) as Record<Person, number>),
  ...{ visitor: 302, secretariat: found },
})

/** The second matrix for money, the action plan and the marketing plan. Its worlds have no such scope, giver, invoice or format. */
export const FUNDING_LINES = {
  ...{ funding: office(404), fundingFile: office(404), contribution: office(404), invoices: office(200) },
  ...{ invoice: office(404), invoiceFile: office(404), actionPlan: office(200), actionPlanFile: office(404) },
  marketing: office(200),
}
