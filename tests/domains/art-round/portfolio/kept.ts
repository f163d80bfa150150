import type { ProfileTexts } from '#app/domains/art-round/portfolio/portfolio.ts'
import { EMPTY_PROFILE } from '#app/domains/art-round/portfolio/portfolio.ts'
import type { WorkTexts } from '#app/domains/art-round/work.ts'
import type { Db } from '#app/platform/context.server.ts'

/** An invented profile with something in most fields. */
export const someProfile = (more: Partial<ProfileTexts> = {}): ProfileTexts => ({
  ...EMPTY_PROFILE,
  artistName: 'Kari Demo',
  phone: '900 00 000',
  municipalityId: 'asker',
  disciplines: ['painting', 'drawing'],
  statement: 'Maler lyset over fjorden.',
  practiceYears: 5,
  hasStudio: true,
  studioAddress: 'Storgata 1',
  stepFree: true,
  ...more,
})

/** An invented work. */
export const someWork = (more: Partial<WorkTexts> = {}): WorkTexts => ({
  title: 'Fjord i mars',
  year: 2012,
  technique: 'Olje på lerret',
  heightMm: 800,
  widthMm: 600,
  depthMm: null,
  priceOre: 1_200_000,
  editionNo: '',
  space: 'wall',
  ...more,
})

let made = 0
/** A picture's row, without files. */
export async function somePicture(db: Db, ownerId: string, more: { receivedAt?: Date } = {}): Promise<string> {
  const { id } = await db.picture.create({
    data: {
      ...{ key: (++made).toString(16).padStart(32, '0'), ownerId, width: 800, height: 600, bytes: 1000 },
      ...{ format: 'jpeg', sha256: '', placeholder: '', colour: '#336699' },
      receivedAt: more.receivedAt ?? new Date('2013-02-20T12:00:00Z'),
    },
  })
  return id
}
