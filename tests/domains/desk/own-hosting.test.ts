import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { forgetMe } from '#app/domains/desk/commands/forget-me.server.ts'
import { keepHostings } from '#app/domains/desk/commands/keep-hostings.server.ts'
import { ownDataJson, ownDataZip } from '#app/domains/desk/own-data-file.server.ts'
import { forgetting, ownDataView } from '#app/domains/desk/own-data-screens.server.ts'
import { clockwork } from '#app/domains/people/clockwork.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { host } from '#tests/domains/exhibition/people.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { worthOf } from './filled.ts'
import { CANARIES, filledRound } from './filled-round.ts'

/** After the exhibition and before anything is due. */
const AFTER = '2014-01-02T12:00:00Z'

const bytesOf = async (body: string | ReadableStream<Uint8Array>) =>
  new Uint8Array(await new Response(body).arrayBuffer())

eachEngine((engine) => {
  describe('«Mine data» of hostings, the exhibition, groups, invoices and plans', () => {
    it('has every field of the own, and nothing of another', async () => {
      const { db } = await engine.freshDatabase()
      const { ctx, anna, bo } = await filledRound(db)
      for (const [own, other] of [
        [anna, bo],
        [bo, anna],
      ] as const) {
        const text = String((await ownDataJson(ctx.as(own.personId), own.actor)).body)
        expect(text).not.toContain(other.canary)
        expect(text).not.toContain(other.email)
        expect(text).not.toContain(String(worthOf(other.canary) / 100))
        const value = worthOf(own.canary) / 100
        expect(JSON.parse(text)).toMatchObject({
          person: { phone: `9${own.canary}` },
          participations: [
            {
              exhibit: {
                ...{ insuredNok: value, mounting: `${own.canary} krok`, needs: `${own.canary} strøm` },
                packing: `${own.canary} kasse`,
                times: [{ direction: 'in', date: '2013-09-02', from: '11:00', by: `${own.canary} bud` }],
                receipts: [
                  {
                    ...{ party: `${own.canary} bud`, signature: `100,100 ${worthOf(own.canary) % 997},300` },
                    ...{ text: `${own.canary} underskrift`, remark: `${own.canary} ripe`, valueNok: value },
                  },
                ],
                pictures: [{ direction: 'in', remark: `${own.canary} hjørne`, file: 'tilstand/2013-01-inn.jpg' }],
              },
            },
          ],
          shifts: [{ kind: 'watch', date: '2013-09-15', name: `${own.canary} Vaktsen` }],
          hostingTasks: [{ title: `${own.canary} rigg` }],
          projectGroups: {
            groups: [{ name: own.name, task: `${own.canary} lys` }],
            meetings: [{ title: 'Prosjektmøte', answer: 'yes' }],
          },
          hostingOffers: [{ year: 2015, contactName: `${own.canary} Kontakt`, contactEmail: own.email }],
          hostingDocuments: [{ name: `${own.canary}.pdf` }],
          invitedGroups: [{ group: `${own.canary} nettverk`, event: 'Seminar' }],
          invoices: [{ buyer: `${own.canary} Galleri`, address: `${own.canary} vei 1`, amountNok: 1250 }],
          planActivities: [{ activity: `${own.canary} aktivitet`, relation: 'owner' }],
          marketing: [{ channel: `${own.canary} kanal`, owner: own.name }],
        })
        // What the office noted for itself on an invoice is not among it, nor the others of a group.
        expect(text).not.toMatch(/notat|andre@/)
      }
    })

    it('the archive has the pictures of the own works, and not those that one took of others’', async () => {
      const { db } = await engine.freshDatabase()
      const { ctx, anna } = await filledRound(db)
      const files = async (actor: Actor) =>
        Object.keys(unzipSync(await bytesOf((await ownDataZip(ctx.as(actor.personId), actor)).body)))
      expect(await files(anna.actor)).toEqual(['mine-data.json', 'tilstand/2013-01-inn.jpg'])
      expect(await files({ ...host, email: 'person-host@example.com' })).toEqual(['mine-data.json'])
      // Neither does one take them for pictures that hang nowhere.
      const { pictures, loosePictures } = await ownDataView(ctx, host, 'nb')
      expect([pictures, loosePictures]).toEqual([[], 0])
    })
  })

  describe('«Slett meg» from hostings and the exhibition', () => {
    it('takes places, shifts, times and tasks, and keeps receipts and invoices until the day that was told', async () => {
      const { db } = await engine.freshDatabase()
      const { ctx, anna, bo } = await filledRound(db)
      const later = ctx.at(AFTER)
      const told = await forgetting(db, later.now, anna.actor)
      expect(told).toMatchObject({
        ...{ why: null, named: true, going: { groupPlaces: 2, shifts: 1, invitedGroups: 1, all: 4 } },
        bound: [
          { what: 'receipt', until: '2016-09-22' },
          { what: 'invoice', until: '2019-01-01' },
        ],
      })
      await expect(forgetMe(later, anna.actor, 3)).rejects.toMatchObject({ key: 'ownData.countChanged' })
      await forgetMe(later, anna.actor, 4)
      for (const rows of [
        await db.projectMember.count({ where: { email: anna.email } }),
        await db.meetingGuest.count({ where: { email: anna.email } }),
        await db.shiftTurn.count({ where: { name: { contains: anna.canary } } }),
        await db.deliveryBooking.count({ where: { participantId: anna.participantId } }),
        await db.eventGroup.count({ where: { emails: { contains: anna.email } } }),
        await db.hostingOffer.count({ where: { contactEmail: anna.email } }),
        await db.hostingTask.count({ where: { responsibleId: anna.personId } }),
        await db.workCalendar.count({ where: { personId: anna.personId } }),
        await db.exhibitionWork.count({ where: { mounting: { contains: anna.canary } } }),
      ])
        expect(rows).toBe(0)
      // Nothing of the other's, and of the group no one but her.
      for (const rows of [
        await db.projectMember.count({ where: { email: bo.email } }),
        await db.meetingGuest.count({ where: { email: bo.email } }),
        await db.shiftTurn.count({ where: { personId: bo.personId } }),
        await db.deliveryBooking.count({ where: { participantId: bo.participantId } }),
        await db.hostingOffer.count({ where: { contactEmail: bo.email } }),
        await db.hostingTask.count({ where: { responsibleId: bo.personId } }),
        await db.workCalendar.count({ where: { personId: bo.personId } }),
      ])
        expect(rows).toBe(1)
      expect((await db.eventGroup.findMany({ orderBy: { name: 'asc' } })).map(({ emails }) => emails)).toEqual([
        'andre@example.com',
        `andre@example.com\n${bo.email}`,
      ])
      const receipt = { partyName: `${anna.canary} bud`, insuredOre: worthOf(anna.canary) }
      expect(await db.workReceipt.findUnique({ where: { id: anna.receiptId } })).toMatchObject(receipt)
      expect(await db.invoice.count({ where: { email: anna.email } })).toBe(1)

      await keepHostings(ctx.at('2016-09-22T12:00:00Z'), clockwork, false)
      expect(await db.workReceipt.count({ where: { partyName: { contains: CANARIES.anna } } })).toBe(0)
      await keepHostings(ctx.at('2018-12-31T12:00:00Z'), clockwork, false)
      expect(await db.invoice.count({ where: { email: anna.email } })).toBe(1)
      await keepHostings(ctx.at('2019-01-01T12:00:00Z'), clockwork, false)
      expect(await db.invoice.count({ where: { email: anna.email } })).toBe(0)
    })

    it('tells who has no receipts and no invoices of nothing that is kept', async () => {
      const { db } = await engine.freshDatabase()
      const { ctx } = await filledRound(db)
      const dina = { ...host, grants: [], personId: 'person-dina', email: 'dina@example.com', name: 'Demo dina' }
      expect(await forgetting(db, ctx.at(AFTER).now, dina)).toMatchObject({
        bound: [],
        named: false,
        going: { all: 0 },
      })
    })
  })
})
