/**
 * The one way by which anything of an application reaches a juror. Jurors look at works and not at people: what is not
 * named here stays behind, so a field that is added to the application one day is not shown by accident.
 */
import type { Application, Space, Work } from '#app/domains/art-round/application/application.ts'
import type { PictureView } from '#app/domains/media/views.ts'

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

export interface ProjectedSheet {
  /** Names the sheet for this juror and says nothing of the application. */
  key: string
  works: SheetWork[]
  statement: string
}

const projectPicture = (
  { key, width, height, stage, placeholder, colour }: PictureView,
  alt: string,
): SheetPicture => ({
  key,
  width,
  height,
  stage,
  placeholder,
  colour,
  alt,
})

/** Works in the artist's order; pictures that are not there any more are left out. */
export function projectSheet(
  key: string,
  application: Pick<Application, 'statement'>,
  works: readonly Work[],
  pictures: ReadonlyMap<string, PictureView>,
): ProjectedSheet {
  return { key, works: inOrder(works).map((work) => projectWork(work, pictures)), statement: application.statement }
}

function projectWork(work: Work, pictures: ReadonlyMap<string, PictureView>): SheetWork {
  const { position, title, year, technique, heightMm, widthMm, depthMm, space } = work
  const shown = inOrder(work.pictures).flatMap(({ pictureId, alt }) => {
    const picture = pictures.get(pictureId)
    return picture ? [projectPicture(picture, alt)] : []
  })
  return { position, title, year, technique, heightMm, widthMm, depthMm, space, pictures: shown }
}

/** The one picture by which a juror knows a sheet again in a list: the first that there is; null without pictures. */
export function projectThumb(works: readonly Work[], pictures: ReadonlyMap<string, PictureView>): SheetPicture | null {
  for (const work of inOrder(works))
    for (const { pictureId, alt } of inOrder(work.pictures)) {
      const picture = pictures.get(pictureId)
      if (picture) return projectPicture(picture, alt)
    }
  return null
}

const inOrder = <T extends { position: number }>(things: readonly T[]): T[] =>
  [...things].sort((a, b) => a.position - b.position)
