import { expect, it } from 'vitest'
import { enterCase } from '#app/domains/hosting/pipeline/commands/enter-case.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { hostingGround } from '../../ground.ts'

const draft = {
  ...{ municipalityId: 'asker', caseNumber: '37/2026', body: 'Kommunestyret', meetingOn: '2026-11-10' },
  ...{ decision: null, decidedOn: null, decisionText: '', url: '', documentId: null },
}
const postponed = { ...draft, decision: 'postponed' as const, decidedOn: '2026-11-10' }
const adopted = { ...draft, decision: 'adopted' as const, decidedOn: '2026-11-10' }

eachEngine((engine) => {
  it('is entered by the contact, changed, and followed by another when it was postponed', async () => {
    const { db, ctx, hostings, contact, people } = await hostingGround(engine)
    const { after } = hostings
    const asker = contact('asker')
    const by = ctx.as(people['contact-asker'])
    await enterCase(by, asker, after, null, draft)
    await expect(enterCase(by, asker, after, null, draft)).rejects.toMatchObject({ key: 'hostingCase.caseIsOpen' })
    const first = await db.politicalCase.findFirstOrThrow()
    expect(first).toMatchObject({ ...draft, enteredById: people['contact-asker'] })
    await enterCase(by, asker, after, first, postponed)
    await expect(enterCase(by, asker, after, first, adopted)).rejects.toMatchObject({ kind: 'conflict' })
    await enterCase(by, asker, after, null, { ...draft, meetingOn: '2026-12-10' })
    expect(await db.politicalCase.count()).toBe(2)
  })

  it('refuses dates that cannot be, another’s municipality and another’s document, and writes nothing', async () => {
    const { db, ctx, office, hostings, contact, coordinator, sign } = await hostingGround(engine)
    const { after, next } = hostings
    await expect(enterCase(ctx, office, after, null, { ...adopted, decidedOn: '2026-11-30' })).rejects.toMatchObject({
      beside: [{ field: 'decidedOn', key: 'hostingCase.decidedInFuture' }],
    })
    const elsewhere = { ...draft, municipalityId: 'drammen' }
    await expect(enterCase(ctx, office, after, null, elsewhere)).rejects.toMatchObject({ kind: 'missing' })
    const { id: documentId } = await sign(next)
    await expect(enterCase(ctx, office, after, null, { ...draft, documentId })).rejects.toMatchObject({
      kind: 'missing',
    })
    for (const actor of [contact('sande'), coordinator('ovre-eiker')])
      await expect(enterCase(ctx, actor, after, null, draft)).rejects.toMatchObject({ kind: 'missing' })
    const sande = { ...draft, municipalityId: 'sande' }
    await expect(enterCase(ctx, contact('sande'), next, null, sande)).rejects.toMatchObject({ kind: 'forbidden' })
    expect(await db.politicalCase.count()).toBe(0)
  })

  it('what the agreement rests on stands', async () => {
    const { db, ctx, office, hostings, adopt, at } = await hostingGround(engine)
    const of = await adopt(hostings.after, 'asker')
    await at(hostings.after, { stage: 'agreement' })
    const changed = { ...adopted, decision: 'rejected' as const }
    await expect(enterCase(ctx, office, hostings.after, of, changed)).rejects.toMatchObject({
      key: 'hostingCase.decisionStands',
    })
    await enterCase(ctx, office, hostings.after, of, { ...adopted, decisionText: 'Enstemmig' })
    expect((await db.politicalCase.findFirstOrThrow()).decisionText).toBe('Enstemmig')
  })
})
