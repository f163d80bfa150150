import sharp, { type Sharp } from 'sharp'
import { MAX_PIXELS } from './limits.ts'

// One thread a picture and nothing kept between two: places.server.ts decides how many run at once.
sharp.concurrency(1)
sharp.cache(false)
// Whatever a file claims to be, only these five readers exist: no SVG, GIF, PDF or raw, now or after an update. A JPEG
// with an HDR layer is read as the JPEG that it is.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({ operation: ['Jpeg', 'Png', 'Webp', 'Heif', 'Tiff'].map((reader) => `VipsForeignLoad${reader}`) })

/** Reads only what a picture says of itself; its size is judged by the caller. */
export const openHeader = (file: string): Sharp => sharp(file, { limitInputPixels: false })

/**
 * Opens a picture for decoding, turned as its maker held the camera. A picture that ends too early or is damaged
 * fails; harmless oddities, which many cameras write, do not.
 */
export const openPixels = (file: string): Sharp =>
  sharp(file, { limitInputPixels: MAX_PIXELS, failOn: 'error', autoOrient: true, sequentialRead: true }).timeout({
    seconds: 60,
  })

/** Unfolded pixels in sRGB, eight bits a channel. */
export interface Pixels {
  data: Buffer
  width: number
  height: number
  channels: 1 | 2 | 3 | 4
}

/** A picture that is unfolded already. What is written from it carries no metadata, as there is none. */
export const fromPixels = ({ data, width, height, channels }: Pixels): Sharp =>
  sharp(data, { raw: { width, height, channels }, limitInputPixels: MAX_PIXELS })
