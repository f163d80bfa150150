/** A picture that someone sent: an original that is kept as it came, and sizes that can be shown. */
import type { PictureStage } from '#app/kernel/picture-address.ts'

export interface Picture {
  id: string
  /** The only part of its address: random, says nothing of who, when or what. */
  key: string
  ownerId: string
  stage: PictureStage
  /** Of the turned picture, in pixels. */
  width: number
  height: number
  bytes: number
  format: string
  sha256: string
  /** A data: address of some 20 pixels, to hold the place. */
  placeholder: string
  /** "#rrggbb" */
  colour: string
  receivedAt: Date
}

/** The work that makes every size of a picture; its payload is `{ pictureId }`. */
export const SIZES_WORK = 'picture.sizes'
