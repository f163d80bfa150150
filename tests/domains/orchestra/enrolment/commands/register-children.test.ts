import { expect, it } from 'vitest'
import { registerChildren } from '#app/domains/orchestra/enrolment/commands/register-children.server.ts'
import { lookAtChildren } from '#app/domains/orchestra/enrolment/registration-check.server.ts'
import type { Registration } from '#app/domains/orchestra/family/input.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { withAges } from '../../ages.ts'
import { type FamilyWorld, familyWorld } from '../../family/family-world.ts'

type Child = Registration['children'][number]
const child: Child = {
  ...{ name: 'Eva Ny', birthDate: '1999-06-01', instrument: 'violin', doubles: 'viola', level: 2, years: 4 },
  ...{ home: 'me', address: '', postalCode: '', city: '', municipalityId: null, musicSchool: 'Asker kulturskole' },
  ...{ teacher: 'Lærer', audition: true, front: true, alone: false, email: null, ensembleId: null },
}
const sister = { ...child, name: 'Siv Ny', birthDate: '2003-06-01', doubles: undefined, front: false }
const brother = { ...child, name: 'Per Ny', birthDate: '1997-01-01', instrument: 'horn' }

const wishOf = ({ orchestra }: FamilyWorld, children: Child[], change: Partial<Registration> = {}): Registration => ({
  semesterId: orchestra.semesterId,
  me: {
    ...{ name: 'Nora Ny', phone: '480 00 001', relation: 'mother', address: 'Nyveien 1', postalCode: '1383' },
    ...{ city: 'Asker', municipalityId: 'asker' },
  },
  children,
  consents: {
    ...{ pictureTaken: 'yes', closedPage: 'yes', openWeb: 'no', press: 'later', nameInProgramme: 'yes', health: 'yes' },
  },
  reserve: { name: 'Mormor', phone: '480 00 002', relation: 'mormor', mayPickUp: true },
  other: { name: 'Nils Ny', email: 'nils@example.com', relation: 'father' },
  ...change,
})

eachEngine((engine) => {
  it('signs three children up in one go, with all that goes with it', async () => {
    const world = await familyWorld(engine)
    const { db, ctx, of, orchestra } = world
    const nora = { ...of(orchestra.people.association), email: 'nora@example.com' }
    const ids = await registerChildren(ctx, nora, 'nb', wishOf(world, [child, sister, brother]))
    expect(ids).toHaveLength(3)
    const rows = await db.enrolment.findMany({ where: { childId: { in: ids } }, include: { ensemble: true } })
    const kinds = new Map(
      rows.map((row) => [row.childId, [row.ensemble.kind, row.state, row.instrument, row.seatNeed]]),
    )
    expect(ids.map((id) => kinds.get(id))).toEqual([
      ['youth', 'applied', 'violin', 'front'],
      ['junior', 'applied', 'violin', ''],
      ['youth', 'applied', 'horn', 'front'],
    ])
    expect(await db.child.findUnique({ where: { personId: ids[0] } })).toMatchObject({
      ...{ address: 'Nyveien 1', addressById: nora.personId, municipalityId: 'asker' },
    })
    expect(await db.person.findUnique({ where: { id: ids[0] } })).toMatchObject({ email: null })
    const links = await db.guardianship.findMany({ where: { guardianId: nora.personId } })
    expect(links).toHaveLength(3)
    expect(await db.reserveContact.count({ where: { childId: { in: ids } } })).toBe(3)
    // The brother is sixteen and is asked about pictures himself; health is the guardians' until he is eighteen.
    const consents = await db.consent.findMany({ where: { childId: ids[2] } })
    expect(consents.map(({ purpose, given }) => [purpose, given])).toEqual([['health', true]])
    expect(await db.consent.count({ where: { childId: ids[0] } })).toBe(5)
    const mails = await db.mail.findMany({ orderBy: { toEmail: 'asc' } })
    expect(mails.map(({ toEmail }) => toEmail)).toEqual(['nils@example.com', 'nora@example.com'])
    expect(mails[1]?.text).toMatch(/Eva, Siv og Per|Nå går vi gjennom den/)
    // What the letter has said is not told again in the evening.
    expect(await db.familyNote.count({ where: { guardianId: nora.personId } })).toBe(0)
  })

  it('writes nothing when one of them cannot be', async () => {
    const world = await familyWorld(engine)
    const { db, ctx, mother } = world
    const small = { ...child, name: 'Lillebror', birthDate: '2011-01-01' }
    const people = await db.person.count()
    for (const act of [
      () => lookAtChildren(ctx, mother, 'nb', wishOf(world, [child, small])),
      () => registerChildren(ctx, mother, 'nb', wishOf(world, [child, small])),
    ])
      await expect(act()).rejects.toMatchObject({ kind: 'invalid', beside: [{ field: 'children[1].birthDate' }] })
    expect(await db.person.count()).toBe(people)
    expect(await db.mail.count()).toBe(0)
  })

  it('takes an address of the child’s own from the age that is set', async () => {
    const world = await familyWorld(engine)
    const { ctx, mother } = world
    // Thirteen on the day.
    const wish = wishOf(world, [{ ...child, email: 'eva@example.com' }])
    const late = registerChildren(withAges(ctx, { ownAddress: 14 }), mother, 'nb', wish)
    await expect(late).rejects.toMatchObject({
      beside: [{ field: 'children[0].email', key: 'orchestraChild.emailTooYoung', facts: { age: 14 } }],
    })
    expect(await registerChildren(ctx, mother, 'nb', wish)).toHaveLength(1)
  })

  it('knows one’s own child again, and never tells of another’s', async () => {
    const world = await familyWorld(engine)
    const { db, ctx, mother, stranger, orchestra } = world
    const again = { ...child, name: 'Cato  TREBARN', birthDate: '2000-06-15', instrument: 'horn' }
    await expect(registerChildren(ctx, mother, 'nb', wishOf(world, [again]))).rejects.toMatchObject({
      beside: [{ field: 'children[0].name', key: 'orchestraRegistration.already' }],
    })
    const [made] = await registerChildren(ctx, stranger, 'nb', wishOf(world, [again]))
    expect(made).not.toBe(orchestra.children.cato)
    const [flag] = await db.auditEntry.findMany({ where: { deed: 'child.flagged' } })
    expect(flag).toMatchObject({ subjectId: made })
    expect(JSON.stringify(flag?.facts)).toContain(orchestra.children.cato)
    // Who took the child out may sign the same child up again.
    await db.enrolment.updateMany({ where: { childId: orchestra.children.cato }, data: { state: 'left' } })
    expect(await registerChildren(ctx, mother, 'nb', wishOf(world, [again]))).toEqual([orchestra.children.cato])
  })

  it('is closed when enrolment is closed, and answers no consents through another', async () => {
    const world = await familyWorld(engine)
    const { db, ctx, mother } = world
    const acted = { ...mother, actedBy: { personId: 'office', name: 'Office' } }
    const [id] = await registerChildren(ctx, acted, 'nb', wishOf(world, [child]))
    expect(await db.consent.count({ where: { childId: id } })).toBe(0)
    await db.semester.updateMany({ data: { closesAt: ctx.now } })
    await expect(registerChildren(ctx, mother, 'nb', wishOf(world, [sister]))).rejects.toMatchObject({
      kind: 'conflict',
    })
  })
})
