import type { ActionFunctionArgs } from '@remix-run/node'
import { describe, expect, it } from 'vitest'
import { startApplication } from '#app/domains/art-round/application/commands/start-application.server.ts'
import { applicationTo, worksOf } from '#app/domains/art-round/application/queries.server.ts'
import type { FormState } from '#app/domains/art-round/application/views.ts'
import { setCookie } from '#app/http/session.server.ts'
import { hashOfSecret } from '#app/platform/crypto/keys.server.ts'
import { action as plain } from '#app/routes/artist/application.tsx'
import { action as picture } from '#app/routes/artist/picture.tsx'
import { action as save } from '#app/routes/artist/save.tsx'
import type { FormReply } from '#app/ui/application/application-form.tsx'
import { CLOSES, openRound, WITHIN } from '#tests/domains/art-round/application/call.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { fields } from '#tests/support/pictures.ts'

const jpeg = await fields(900, 600).jpeg().toBuffer()

eachEngine((engine) => {
  async function begun() {
    const { db } = await engine.freshDatabase()
    const { ctx, callId, artist } = await openRound(db)
    const kari = await artist('kari')
    const id = await startApplication(ctx, kari, 'nb', callId, false)
    const expiresAt = new Date(CLOSES.getTime() + 1)
    const session = {
      tokenHash: hashOfSecret('secret'),
      personId: 'kari',
      startedAt: WITHIN,
      lastSeenAt: CLOSES,
      expiresAt,
      device: '',
    }
    await db.session.create({ data: session })
    const cookie = (await setCookie(ctx.settings, 'session', 'secret')).split(';')[0] ?? ''
    let now = WITHIN
    const args = (path: string, init: RequestInit & { signedIn?: boolean }): ActionFunctionArgs => {
      const headers = new Headers(init.headers)
      if (init.signedIn !== false) headers.set('cookie', cookie)
      const request = new Request(`http://localhost:3000${path}`, {
        method: 'POST',
        ...init,
        headers,
        duplex: 'half',
      } as RequestInit)
      return {
        request,
        params: { callId },
        context: { house: ctx, clock: () => now, cspNonce: '' },
      } as unknown as ActionFunctionArgs
    }
    const works = async () => (await worksOf(db, [id])).get(id) ?? []
    const post = (changes: object[], more: object = {}) =>
      save(args(`/sok/${callId}/lagre`, { body: JSON.stringify({ changes, ...more }) }))
    return {
      db,
      callId,
      args,
      works,
      post,
      application: () => applicationTo(db, callId, 'kari'),
      late: () => (now = CLOSES),
    }
  }
  const change = (field: string, from: string, to: string) => ({ field, from, to })

  describe('the form’s own program', () => {
    it('saves, is told of collisions with 409 and of what cannot be kept with 422', async () => {
      const { post, works } = await begun()
      const saved = await post([change('city', '', 'Asker')])
      const { state } = (await saved.json()) as { state: FormState }
      expect([saved.status, state.values.city, state.works.length]).toEqual([200, 'Asker', 2])
      const collided = await post([change('city', '', 'Drammen'), change('phone', '', '900')])
      expect(collided.status).toBe(409)
      expect(await collided.json()).toMatchObject({
        conflicts: [{ field: 'city', theirs: 'Asker' }],
        state: { values: { phone: '900' } },
      })
      const refused = await post([change(`works.${(await works())[0]?.id}.year`, '', 'i fjor')])
      expect([refused.status, Object.values(((await refused.json()) as { refused: object }).refused)]).toEqual([
        422,
        ['Skriv et tall.'],
      ])
      expect((await post([], { deed: { kind: 'add' } })).status).toBe(200)
      expect(await works()).toHaveLength(3)
    })

    it.each([
      ['no JSON', 'x'],
      ['a list', '[]'],
      ['a change without a field', '{"changes":[{}]}'],
    ])('%s is refused in words', async (_, body) => {
      const { args } = await begun()
      const answer = await save(args('/', { body }))
      expect([answer.status, await answer.json()]).toEqual([
        422,
        { sentence: 'Det som ble sendt, lot seg ikke lese. Last siden på nytt og prøv igjen.' },
      ])
    })

    it('is told when the session or the time is over', async () => {
      const { args, post, late } = await begun()
      expect((await save(args('/', { body: '{}', signedIn: false }))).status).toBe(401)
      late()
      const closed = await post([change('city', '', 'Asker')])
      expect(closed.status).toBe(409)
      expect(((await closed.json()) as { sentence: string }).sentence).toMatch(
        /^Søknadsfristen var fredag 15\.\smars 2013/,
      )
    })
  })

  describe('a picture of a work', () => {
    it('comes as the body alone and is in the answer', async () => {
      const { args, callId, works } = await begun()
      const [work] = await works()
      const answer = await picture(
        args(`/sok/${callId}/bilde?work=${work?.id}`, { body: jpeg, headers: { 'content-type': 'image/jpeg' } }),
      )
      expect(answer.status).toBe(200)
      const { state } = (await answer.json()) as { state: FormState }
      expect(state.works[0]?.pictures[0]).toMatchObject({ width: 900, height: 600, stage: 'preview' })
    })

    it.each([
      ['what is no picture', Buffer.from('en tekst som sier at den er et bilde'), 422, /Lagre det som JPEG eller PNG/],
      ['nothing', undefined, 422, /Filen er tom/],
      ['31 MB', Buffer.concat([jpeg, Buffer.alloc(31 * 1024 * 1024)]), 422, /større enn 30 MB/],
    ])('%s is refused in words that help', async (_, body, status, words) => {
      const { args, works, db } = await begun()
      const answer = await picture(
        args(`/?work=${(await works())[0]?.id}`, { body, headers: { 'content-type': 'image/jpeg' } }),
      )
      expect(answer.status).toBe(status)
      expect(((await answer.json()) as { sentence: string }).sentence).toMatch(words)
      expect(await db.picture.count()).toBe(0)
    })
  })

  describe('without script', () => {
    const form = (base: Record<string, string>, typed: Record<string, string | File[]>, intent = 'save') => {
      const data = new FormData()
      data.set('base', JSON.stringify(base))
      data.set('intent', intent)
      for (const [name, value] of Object.entries({ ...base, ...typed }))
        for (const one of Array.isArray(value) ? value : [value]) data.append(name, one)
      return data
    }
    const replyOf = (answer: unknown) => answer as { data: FormReply; init: { status: number } }

    it('one post saves texts and pictures; a refused file is told beside its field and the rest is kept', async () => {
      const { args, works, application } = await begun()
      const [work] = await works()
      const field = `works.${work?.id}.pictures`
      const files = [new File([jpeg], 'en.jpg'), new File(['tull'], 'to.jpg')]
      const reply = replyOf(await plain(args('/', { body: form({ city: '' }, { city: 'Asker', [field]: files }) })))
      expect(reply.init.status).toBe(422)
      expect(reply.data.errors).toEqual({ [field]: expect.stringMatching(/^to\.jpg: Dette er ikke et bilde/) })
      expect(await application()).toMatchObject({ city: 'Asker' })
      expect((await works())[0]?.pictures).toHaveLength(1)
    })

    it('all well leads on: to the page again, or to the review', async () => {
      const { args, callId } = await begun()
      const at = async (intent: string) => {
        const answer = (await plain(args('/sok/x', { body: form({ city: '' }, {}, intent) }))) as unknown as Response
        return [answer.status, answer.headers.get('location')]
      }
      expect(await at('save')).toEqual([303, '/sok/x'])
      expect(await at('review')).toEqual([303, `/sok/${callId}/se-over`])
    })

    it('two windows: both texts come back, and the buttons settle it', async () => {
      const { args, post, application } = await begun()
      await post([change('city', '', 'Asker')])
      const collided = replyOf(
        await plain(args('/', { body: form({ city: '', phone: '' }, { city: 'Drammen', phone: '900' }) })),
      )
      expect(collided.init.status).toBe(409)
      expect(collided.data).toMatchObject({
        conflicts: [{ field: 'city', yours: 'Drammen', theirs: 'Asker' }],
        values: { city: 'Drammen' },
        base: { city: 'Asker' },
      })
      await plain(args('/', { body: form(collided.data.base, collided.data.values, 'theirs:city') }))
      expect(await application()).toMatchObject({ city: 'Asker', phone: '900' })
      await plain(args('/', { body: form(collided.data.base, collided.data.values, 'yours:city') }))
      expect(await application()).toMatchObject({ city: 'Drammen' })
    })

    it('too late: what was typed comes back with the time of the deadline', async () => {
      const { args, late, application } = await begun()
      late()
      const reply = replyOf(await plain(args('/en/apply/x', { body: form({ city: '' }, { city: 'Asker' }) })))
      expect(reply.init.status).toBe(409)
      expect(reply.data.values.city).toBe('Asker')
      expect(reply.data.formErrors[0]).toMatch(/^The deadline was Friday 15 March 2013 at 23:59/)
      expect((await application())?.city).toBe('')
    })
  })
})
