/**
 * The one way by which anything of an application reaches a juror. In an anonymous round jurors look at works and not at
 * people: what is not named here stays behind, so a field that is added to the application one day is not shown by
 * accident, and the artist's own name is taken out of the artist's own words.
 */
import type { Application, Space, Work } from '#app/domains/art-round/application/application.ts'
import type { PictureView } from '#app/domains/media/views.ts'
import { veilOf } from './veil.ts'

/** A picture whose key is not the one of its public address. See `juryPictures`. */
export interface JuryPicture extends PictureView {
  veiled: true
}

export interface SheetPicture extends PictureView {
  /** What the picture shows, in the artist's words. */
  alt: string
}

export interface SheetWork {
  /** The artist's order of priority, 1 first; what a pick names. */
  position: number
  title: string
  year: number | null
  technique: string
  heightMm: number | null
  widthMm: number | null
  depthMm: number | null
  space: Space
  pictures: SheetPicture[]
}

/** Whose the works are, where the jury may know. */
export interface SheetWho {
  name: string
  municipality: string
  cv: string
  website: string
}

export interface ProjectedSheet {
  /** Names the sheet for this juror and says nothing of the application. */
  key: string
  works: SheetWork[]
  statement: string
  /** Null in an anonymous round. */
  who: SheetWho | null
}

/** What is known of an application's artist beside the application itself. */
export interface Whose {
  anonymous: boolean
  /** Every name that the artist's words may hold: the person's, a group's members'. */
  names: readonly string[]
  /** By name. */
  municipality: string
}

/** The name that is on the application is always known. */
const STRANGER: Whose = { anonymous: true, names: [], municipality: '' }

type Shown = Pick<Application, 'statement'> & Partial<Pick<Application, 'artistName' | 'cv' | 'website'>>

const asWritten = (text: string): string => text

const wordsOf = ({ artistName = '' }: Shown, { anonymous, names }: Whose) =>
  anonymous ? veilOf([artistName, ...names]) : asWritten

function projectPicture({ key, width, height, stage, placeholder, colour }: PictureView, alt: string): SheetPicture {
  return { key, width, height, stage, placeholder, colour, alt }
}

/** Works in the artist's order; pictures that are not there any more are left out. */
export function projectSheet(
  key: string,
  application: Shown,
  works: readonly Work[],
  pictures: ReadonlyMap<string, JuryPicture>,
  whose: Whose = STRANGER,
): ProjectedSheet {
  const said = wordsOf(application, whose)
  const { statement, artistName = '', cv = '', website = '' } = application
  return {
    key,
    works: inOrder(works).map((work) => projectWork(work, pictures, said)),
    statement: said(statement),
    who: whose.anonymous ? null : { name: artistName, municipality: whose.municipality, cv, website },
  }
}

function projectWork(
  work: Work,
  pictures: ReadonlyMap<string, PictureView>,
  said: (text: string) => string,
): SheetWork {
  const { position, title, year, technique, heightMm, widthMm, depthMm, space } = work
  const shown = inOrder(work.pictures).flatMap(({ pictureId, alt }) => {
    const picture = pictures.get(pictureId)
    return picture ? [projectPicture(picture, said(alt))] : []
  })
  const measures = { heightMm, widthMm, depthMm, space }
  return { position, title: said(title), year, technique: said(technique), ...measures, pictures: shown }
}

/**
 * The one picture by which a juror knows a sheet again in a list: the first that there is; null without pictures. Its
 * words are left out, as the list says which sheet it is.
 */
export function projectThumb(
  works: readonly Pick<Work, 'position' | 'pictures'>[],
  pictures: ReadonlyMap<string, JuryPicture>,
): SheetPicture | null {
  for (const work of inOrder(works))
    for (const { pictureId } of inOrder(work.pictures)) {
      const picture = pictures.get(pictureId)
      if (picture) return projectPicture(picture, '')
    }
  return null
}

const inOrder = <T extends { position: number }>(things: readonly T[]): T[] =>
  [...things].sort((a, b) => a.position - b.position)
