import { expect, it } from 'vitest'
import { z } from 'zod'
import { answerTo, fieldsOf } from '#app/http/deed.server.ts'

const shape = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('save'), name: z.string() }),
  z.object({ intent: z.literal('drop'), id: z.string() }),
])

function sent(facts: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(facts)) form.set(name, value)
  return form
}

it('lets the purpose of a form choose, and leaves it behind when what is told is spread', async () => {
  const told = await answerTo(sent({ intent: 'save', name: 'Ane', extra: '1' }), shape, 'nb', (value) => ({
    chosen: value.intent,
    row: { ...value },
  }))
  expect(told).toEqual({ chosen: 'save', row: { name: 'Ane' } })
})

it('gives back everything that was typed when the shape refuses', async () => {
  const refused = await answerTo(sent({ intent: 'nothing', name: 'Ane' }), shape, 'nb', () => 'never')
  expect(refused).toMatchObject({ init: { status: 422 }, data: { values: { intent: 'nothing', name: 'Ane' } } })
})

it('reads no more of a form than any of ours holds, also when its size is not said', async () => {
  let asked = 0
  const endless = new ReadableStream<Uint8Array>({
    pull: (stream) => {
      asked += 1
      stream.enqueue(new Uint8Array(10_000).fill(97))
    },
  })
  const post = (body: BodyInit) =>
    new Request('http://localhost/', {
      ...{ method: 'POST', body, duplex: 'half' },
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
  await expect(fieldsOf(post(endless))).rejects.toMatchObject({ kind: 'invalid', key: 'faults.tooLong' })
  expect(asked).toBeLessThan(100)
  expect([...(await fieldsOf(post('name=%C3%85se&intent=save')))]).toEqual([
    ['name', 'Åse'],
    ['intent', 'save'],
  ])
})
