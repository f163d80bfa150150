/** A picture that someone sent: an original that is kept as it came, and sizes that can be shown. */
import type { PictureStage } from '#app/kernel/picture-address.ts'
import type { PictureMeasures } from '#app/kernel/picture-measures.ts'

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

/** What the picture doctor knows of a picture. */
export interface Examined {
  /** 16 hexadecimal digits, alike for pictures that look alike; empty when it has nothing to be known by. */
  fingerprint: string
  /** Null for a picture that could not be read. */
  examined: PictureMeasures | null
}

/** The work that takes a removed picture's files away; its payload is `{ key }`. */
export const REMOVE_WORK = 'picture.remove'

/** The work that makes every size of a picture; its payload is `{ pictureId }`. */
export const SIZES_WORK = 'picture.sizes'
