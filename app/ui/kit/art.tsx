import type { CSSProperties } from 'react'
import {
  formatsOf,
  type PictureFormat,
  type PictureStage,
  pictureAddress,
  sizesOf,
  srcset,
} from '#app/kernel/picture-address.ts'

/** A picture as screens get it. */
export interface Picture {
  key: string
  /** Of the turned picture, in pixels. */
  width: number
  height: number
  stage: PictureStage
  /** A data: address of some 20 pixels, or empty. */
  placeholder: string
  /** "#rrggbb" */
  colour: string
}

const TYPES: Record<PictureFormat, string> = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' }

const srcSet = (picture: Picture, format: PictureFormat): string => srcset(picture.key, sizesOf(picture), format)

/** The address to fall back on: the size nearest 640 from below. */
function plainAddress(picture: Picture): string {
  const sizes = sizesOf(picture)
  return pictureAddress(picture.key, (sizes[1] ?? sizes[0])?.step ?? 320, 'jpg')
}

/** Fills the place until the picture is there; what is no data: address is not let into a style. */
function ground(picture: Picture): CSSProperties {
  const image = /^data:image\/[a-z]+;base64,[\w+/=]+$/.test(picture.placeholder)
    ? `url("${picture.placeholder}")`
    : undefined
  const colour = /^#[0-9a-f]{6}$/i.test(picture.colour) ? picture.colour : undefined
  return { backgroundColor: colour, backgroundImage: image }
}

export interface ArtProps {
  picture: Picture
  /** How wide it is shown, as CSS's `sizes` says it: "(min-width: 60rem) 50vw, 100vw" */
  sizes: string
  /** What it shows. Empty only where the words beside it say the same. */
  alt: string
  /** The first picture of a page: fetched at once and before others. */
  eager?: boolean
}

const haste = (eager: boolean | undefined) =>
  eager
    ? { loading: 'eager' as const, fetchpriority: 'high' }
    : { loading: 'lazy' as const, decoding: 'async' as const }

/** A work of art: whole, never cropped, square corners, its place held from the first moment. */
export function Art({ picture, sizes, alt, eager }: ArtProps) {
  const { width, height } = picture
  const ratio = { '--ratio': (width / height).toFixed(4) } as CSSProperties
  return (
    <picture className="art" style={ratio}>
      {formatsOf(picture.stage)
        .filter((format) => format !== 'jpg')
        .map((format) => (
          <source key={format} type={TYPES[format]} srcSet={srcSet(picture, format)} sizes={sizes} />
        ))}
      <img
        src={plainAddress(picture)}
        srcSet={srcSet(picture, 'jpg')}
        sizes={sizes}
        alt={alt}
        width={width}
        height={height}
        {...haste(eager)}
        style={ground(picture)}
      />
    </picture>
  )
}

export interface ThumbProps extends Omit<ArtProps, 'sizes'> {
  /** Its side in pixels as shown. */
  side?: number
  /** The point that must stay in sight, as shares of width and height (0–1); the middle if not told. */
  focus?: { x: number; y: number }
}

/** A small square cut, for lists and rows: a sign to know the work by, not the work. */
export function Thumb({ picture, alt, eager, side = 96, focus = { x: 0.5, y: 0.5 } }: ThumbProps) {
  // A cut shows the shorter side in full, so the file must be wider than the square for a wide picture.
  const shown = Math.ceil(side * Math.max(1, picture.width / picture.height))
  return (
    <img
      className="thumb"
      src={pictureAddress(picture.key, 320, 'jpg')}
      srcSet={srcSet(picture, picture.stage === 'full' ? 'webp' : 'jpg')}
      sizes={`${shown}px`}
      width={side}
      height={side}
      alt={alt}
      {...haste(eager)}
      style={{ ...ground(picture), objectPosition: `${focus.x * 100}% ${focus.y * 100}%` }}
    />
  )
}
