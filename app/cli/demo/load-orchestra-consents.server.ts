/** What the families of 2013 told after they signed up: the young ones in their own words, whom to call, and health. */
import { addReserve, writeHealth } from '#app/domains/orchestra/family/changes.server.ts'
import { answerConsents } from '#app/domains/orchestra/family/commands/answer-consents.server.ts'
import { askAnew } from '#app/domains/orchestra/family/commands/ask-anew.server.ts'
import { CONSENT_PURPOSES } from '#app/domains/orchestra/family/consent-rules.ts'
import type { HealthKind, KitchenCode } from '#app/domains/orchestra/family/family.ts'
import type { Actor } from '#app/domains/people/person.ts'
import type { Context } from '#app/platform/context.server.ts'
import { operator } from '../operator.ts'
import { seeded } from './draw/random.ts'
import type { LoadedFamilies } from './load-orchestra-families.server.ts'
import type { At } from './moment.ts'
import { type InventedChild, inventOrchestra } from './orchestra-people.ts'

/** The day on which they were asked: a week into the semester. */
const ASKED = '2013-01-14'

const HEALTH: readonly { kind: HealthKind; kitchen: KitchenCode | ''; text: string }[] = [
  { kind: 'allergy', kitchen: 'nuts', text: 'Tåler ikke nøtter.\n\nHar tabletter i fiolinkassen. Ring foresatte.' },
  { kind: 'diet', kitchen: 'gluten', text: 'Har cøliaki og spiser glutenfritt. Har med eget brød.' },
  { kind: 'diet', kitchen: 'vegetarian', text: 'Spiser ikke kjøtt.' },
  { kind: 'diet', kitchen: 'milk', text: 'Tåler ikke melk.' },
  { kind: 'health', kitchen: '', text: 'Har astma.\n\nInhalatoren ligger i ytterlommen på sekken.' },
  { kind: 'needs', kitchen: '', text: 'Hører dårlig på venstre øre. Snakk til henne forfra.' },
]
const GRANDPARENTS = ['Mormor Ågot', 'Morfar Einar', 'Farmor Solveig', 'Nabo Turid', 'Onkel Trond']

/** The rows of a whole register: a load that is broken off is begun anew, so nothing is asked for twice. */
export async function loadOrchestraConsents(at: At, seed: number, { guardians, children }: LoadedFamilies) {
  await askAnew(at(ASKED, '09:00'))
  const random = seeded(`own words/${seed}`)
  let place = 0
  for (const { guardians: own, children: theirs } of inventOrchestra(seed).families) {
    const first = guardians.get(own[0]?.key ?? '') ?? ''
    for (const child of theirs) {
      const childId = children.get(child.key) ?? ''
      if (child.birthDate < '2000-01-14') await ownWords(at(ASKED, '19:30'), childId, first, child, random.chance(0.15))
      const ctx = at('2013-01-15', '20:00')
      if (random.chance(0.7))
        await ctx.tx((tx) =>
          addReserve(ctx, tx, {
            ...{ childId, name: random.pick(GRANDPARENTS), phone: `990 00 ${String(100 + place)}` },
            ...{ relation: '', mayPickUp: random.chance(0.6), givenById: first },
          }),
        )
      const note = HEALTH[place / 7]
      if (note) await ctx.tx((tx) => writeHealth(ctx, tx, { ...note, childId, givenById: first }))
      place++
    }
  }
}

/** From the age of thirteen they were asked; who has no address answered beside the mother or father. */
async function ownWords(
  ctx: Context,
  childId: string,
  guardianId: string,
  child: InventedChild,
  declines: boolean,
): Promise<void> {
  const personId = child.email ? childId : guardianId
  const actor: Actor = { ...operator, personId, email: '', name: '', grants: [] }
  const answers = Object.fromEntries(
    CONSENT_PURPOSES.map((purpose) => [
      purpose,
      !(declines && (purpose === 'openWeb' || purpose === 'nameInProgramme')),
    ]),
  )
  await answerConsents(ctx, actor, 'nb', childId, { capacity: 'self', answers })
}
