import { expect, it } from 'vitest'
import { maySendPicture } from '#app/domains/media/policy.ts'
import { actorOf } from '#tests/domains/art-round/application/call.ts'

it('whoever is signed in may send a picture, and nobody else', () => {
  expect([actorOf('kari'), null].map(maySendPicture)).toEqual([true, false])
})
