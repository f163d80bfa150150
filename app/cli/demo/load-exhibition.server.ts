/** The works of the joint exhibition of 2013: delivered on the day of the seminar, fetched on the day after it closed. */
import { theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { participantById } from '#app/domains/art-round/studio/queries.server.ts'
import { bookDelivery } from '#app/domains/exhibition/delivery/commands/book-delivery.server.ts'
import { laySlots } from '#app/domains/exhibition/delivery/commands/lay-slots.server.ts'
import type { Direction, Slot } from '#app/domains/exhibition/delivery/delivery.ts'
import { slotsOf } from '#app/domains/exhibition/delivery/queries.server.ts'
import { writeReceipt } from '#app/domains/exhibition/receipt/commands/write-receipt.server.ts'
import { type Condition, WORDING } from '#app/domains/exhibition/receipt/receipt.ts'
import { noteLeft } from '#app/domains/exhibition/work/commands/note-left.server.ts'
import { tellOfWork } from '#app/domains/exhibition/work/commands/tell-of-work.server.ts'
import { exhibitedWorkOf, exhibitedWorks, soldAtExhibition } from '#app/domains/exhibition/work/queries.server.ts'
import { insuredValue } from '#app/domains/exhibition/work/rules.ts'
import type { ExhibitedWork } from '#app/domains/exhibition/work/work.ts'
import { personWithEmail } from '#app/domains/people/named.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { writeStrokes } from '#app/kernel/signature.ts'
import { addDays } from '#app/kernel/when.ts'
import { operator } from '../operator.ts'
import { hash, seeded } from './draw/random.ts'
import { round2013, YEAR } from './figures.ts'
import { inventStaff } from './invent/staff.ts'
import type { At } from './moment.ts'

const DELIVERY = round2013.seminar.date
const RETURN = addDays(round2013.period.to, 1)
const MOUNTING = ['To oppheng bak, henges på skruer.', 'Wire bak.', 'Ligger på sokkel.', 'Henges med magneter.']
const REMARKS: Partial<Record<Condition, readonly string[]>> = {
  marked: ['Små hakk i rammen nede til høyre.', 'Svak bule i papiret.', 'Gammel ripe på sokkelen.'],
  damaged: ['Glasset i rammen er sprukket oppe til venstre. Kunstneren bytter det før åpningen.'],
}
/** Works that stay when the others go home, and why. */
const STAY = [
  'Gitt til Øvre Eiker kommune, blir hengende på rådhuset.',
  'Skal videre til en utstilling i Drammen, hentes der.',
]

/** Before and after the seminar works are taken in; each fetches the own on the day after the last. */
export async function loadExhibition(at: At, seed: number): Promise<void> {
  const plan = at('2013-08-12')
  const of = { minutes: 30, capacity: 12, place: '' }
  await laySlots(plan, operator, YEAR, { ...of, direction: 'in', date: DELIVERY, from: '08:00', to: '10:00' })
  await laySlots(plan, operator, YEAR, { ...of, direction: 'in', date: DELIVERY, from: '15:00', to: '18:00' })
  await laySlots(plan, operator, YEAR, { ...of, direction: 'out', date: RETURN, from: '12:00', to: '18:00' })
  const { id } = await theEdition(plan.db, YEAR)
  const keeper = await keeperOf(at, seed)
  const works = seeded('delivery/2013').shuffle(await exhibitedWorks(plan.db, id))
  const sold = await soldAtExhibition(plan.db, id)
  const come = await arrange(at, works, await slotsOf(plan.db, id, 'in'), 'in')
  for (const [index, work] of works.entries()) await takeIn(at, keeper, work, index, come.get(work.participantId))
  const stay = works.filter(({ participantId }) => !sold.has(participantId)).slice(0, STAY.length)
  for (const [index, { participantId }] of stay.entries()) {
    const { version } = await workOf(at, participantId)
    await noteLeft(at(RETURN, '19:00'), operator, YEAR, participantId, { version, left: STAY[index] ?? '' })
  }
  const leaves = works.filter((work) => !stay.includes(work))
  const unsold = leaves.filter(({ participantId }) => !sold.has(participantId))
  const fetch = await arrange(at, unsold, await slotsOf(plan.db, id, 'out'), 'out')
  for (const [index, work] of leaves.entries()) {
    const party = sold.has(work.participantId) ? 'Kjøperen' : work.name
    await write(at, keeper, work, index, {
      direction: 'out',
      party,
      condition: 'perfect',
      slot: fetch.get(work.participantId),
    })
  }
}

/** The host's coordinator, who stands at the door. */
async function keeperOf(at: At, seed: number): Promise<Actor> {
  const { hostCoordinator } = inventStaff(seed)
  const person = await personWithEmail(at(DELIVERY).db, hostCoordinator.email)
  if (!person) throw new Error('nobody keeps the exhibition')
  return { ...operator, personId: person.id, name: person.name }
}

/** Times for all, as many in each as it takes; every twentieth comes at another time. */
async function arrange(
  at: At,
  works: readonly ExhibitedWork[],
  slots: readonly Slot[],
  direction: Direction,
): Promise<Map<string, Slot>> {
  const chosen = new Map<string, Slot>()
  const ctx = at(direction === 'in' ? '2013-08-20' : '2013-09-18')
  for (const [index, { participantId }] of works.entries()) {
    const slot = index % 20 === 19 ? undefined : slots[index % slots.length]
    const by = { way: index % 17 === 5 ? ('other' as const) : ('self' as const), byName: '', note: '' }
    if (by.way === 'other') by.byName = 'En nabo'
    if (!slot) by.note = 'Kommer med transport om kvelden.'
    await bookDelivery(ctx, operator, { ...by, participantId, direction, slotId: slot?.id ?? null, version: 0 })
    if (slot) chosen.set(participantId, slot)
  }
  return chosen
}

async function takeIn(
  at: At,
  keeper: Actor,
  work: ExhibitedWork,
  index: number,
  slot: Slot | undefined,
): Promise<void> {
  if (index % 4 === 0) {
    const insuredOre = index % 8 === 0 && work.priceOre !== null ? work.priceOre : null
    const mounting = MOUNTING[index % MOUNTING.length] ?? ''
    const { participantId, version } = work
    const told = { participantId, version, insuredOre, mounting, needs: '', packing: 'Bobleplast og papp.' }
    await tellOfWork(at('2013-08-25'), operator, told)
  }
  const condition: Condition = index === 40 ? 'damaged' : index % 15 === 7 ? 'marked' : 'perfect'
  await write(at, keeper, work, index, { direction: 'in', party: work.name, condition, slot })
}

async function workOf(at: At, participantId: string): Promise<ExhibitedWork> {
  const { db } = at(DELIVERY)
  const participant = await participantById(db, participantId)
  if (!participant) throw new Error('no such participant')
  return exhibitedWorkOf(db, participant)
}

interface Meeting {
  direction: Direction
  party: string
  condition: Condition
  slot: Slot | undefined
}

/** The receipt at the time that was arranged, signed by all but one in thirty. */
async function write(at: At, keeper: Actor, work: ExhibitedWork, index: number, meeting: Meeting): Promise<void> {
  const { direction, party, condition, slot } = meeting
  const ctx = at(direction === 'in' ? DELIVERY : RETURN, slot ? slot.begins.replace(/.$/, String(index % 10)) : '18:30')
  const unsigned = index % 30 === 11
  const remarks = REMARKS[condition] ?? []
  await writeReceipt({ ...ctx, actorId: keeper.personId }, keeper, 'nb', YEAR, work.participantId, {
    ...{ direction, partyName: party, condition, unsigned, wording: WORDING },
    remark: remarks[index % remarks.length] ?? '',
    strokes: unsigned ? '' : signatureOf(party),
    valueOre: insuredValue(await workOf(at, work.participantId)).ore,
    onceKey: `demo-${direction}-${work.participantId}`,
  })
}

/** A scrawl that is each name's own. */
function signatureOf(name: string): string {
  const random = seeded(`signature/${hash(name)}`)
  let x = 80
  const stroke = Array.from({ length: 14 }, (_, n) => ({
    x: (x += random.whole(25, 70)),
    y: 200 + (n % 2 === 0 ? -1 : 1) * random.whole(20, 130),
  }))
  return writeStrokes([
    stroke,
    [
      { x: 120, y: 330 },
      { x: Math.min(x, 900), y: 300 + random.whole(0, 40) },
    ],
  ])
}
