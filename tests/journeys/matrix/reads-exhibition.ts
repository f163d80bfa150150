/** The second matrix for the work of the joint exhibition, and of what the artists do for it. Nobody takes part yet. */
import { PERSONS, type Person } from './worlds.ts'

type Answers = Record<Person, number>
const rest = (status: number, others: Partial<Answers> = {}): Answers => ({
  ...(Object.fromEntries(PERSONS.map((person) => [person, status])) as Answers),
  ...others,
})
const nobodys = rest(404, { visitor: 302 })
const office = (found = 200): Answers => rest(403, { visitor: 302, secretariat: found })

export const EXHIBITION_LINES = {
  exhibitionWork: office(),
  exhibitionItem: office(404),
  conditionPicture: office(404),
  deliveryPlan: office(),
  // It is asked for as JSON, which it does not have.
  insuranceList: office(404),
  exhibitionRooms: office(),
  hangingPlan: office(),
  // They are asked for as JSON, which they do not have.
  hangingList: office(404),
  labels: office(404),
  exhibitionShifts: office(),
  exhibitionEvents: office(),
  myShifts: nobodys,
  workReceipt: nobodys,
  myDelivery: nobodys,
}
