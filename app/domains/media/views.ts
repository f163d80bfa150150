import type { Picture } from './picture.ts'

/** What a screen shows of a picture. */
export type PictureView = Pick<Picture, 'key' | 'width' | 'height' | 'stage' | 'placeholder' | 'colour'>
