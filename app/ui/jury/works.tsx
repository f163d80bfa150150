import type { CSSProperties, MouseEvent } from 'react'
import type { SheetWork } from '#app/domains/art-round/jury/projection.ts'
import { juryDesk } from '#app/i18n/jury-desk.ts'
import { pictureAddress, sizesOf } from '#app/kernel/picture-address.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Art, Thumb } from '#app/ui/kit/art.tsx'
import { rowsOf } from './hanging.ts'
import { altOf, type Plate, platesOf } from './plates.ts'
import { factsOf, titleOf } from './work-words.ts'

/** Shown beside the scores, which take 23 rem of a wide window. */
export const SIZES_ALL = '(min-width: 64rem) 34vw, 92vw'
export const SIZES_ONE = '(min-width: 64rem) calc(100vw - 32rem), 100vw'

export interface WorksProps {
  works: readonly SheetWork[]
  /** Which picture is looked at alone; null for all works at once. */
  shown: number | null
  picked: number | null
  /** The address of a view. Without script it is a link like any other. */
  hrefOf: (place: number | null) => string
  onShow: (place: number | null) => void
  onEnlarge: (place: number) => void
}

/** Leaves new tabs and windows to the browser. */
export const plainly = (act: () => void) => (event: MouseEvent) => {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
  event.preventDefault()
  act()
}

/** The works of one application: all at once, or one picture as large as the window lets it be. */
export function Works(props: WorksProps) {
  const plates = platesOf(props.works)
  const plate = plates.find(({ place }) => place === props.shown)
  return plate ? <OnePlate {...props} plate={plate} plates={plates} /> : <AllWorks {...props} plates={plates} />
}

function AllWorks({ works, plates, picked, hrefOf, onShow }: WorksProps & { plates: Plate[] }) {
  const hung = works.map((work) => {
    const own = plates.filter((plate) => plate.work === work)
    const picture = own[0]?.picture
    return { work, own, ratio: picture ? picture.width / picture.height : 1 }
  })
  const rows = rowsOf(hung.map(({ ratio }) => ratio)).map((row) => row.flatMap((place) => hung[place] ?? []))
  return (
    <ul className="jury-wall" style={{ '--rows': rows.length } as CSSProperties}>
      {rows.map((row) => {
        const sum = row.reduce((all, { ratio }) => all + ratio, 0)
        return row.map(({ work, own, ratio }) => (
          <li
            key={work.position}
            style={{ '--ratio': ratio.toFixed(4), '--sum': sum.toFixed(4), '--count': row.length } as CSSProperties}
          >
            <Hung {...{ work, own, picked, hrefOf, onShow }} />
          </li>
        ))
      })}
    </ul>
  )
}

function Hung({ work, own, picked, hrefOf, onShow }: Pick<WorksProps, 'picked' | 'hrefOf' | 'onShow'> & HungWork) {
  const [first, ...others] = own
  if (!first) return null
  return (
    <figure className="plate">
      <PlateLink plate={first} sizes={SIZES_ALL} {...{ hrefOf, onShow }} />
      {others.length > 0 && (
        <ul className="strip">
          {others.map((plate) => (
            <li key={plate.place}>
              <ThumbLink {...{ plate, hrefOf, onShow }} />
            </li>
          ))}
        </ul>
      )}
      <Caption work={work} picked={picked === work.position} />
    </figure>
  )
}

interface HungWork {
  work: SheetWork
  own: Plate[]
}

type Showing = Pick<WorksProps, 'hrefOf' | 'onShow'> & { plate: Plate }

function PlateLink({ plate, sizes, hrefOf, onShow }: Showing & { sizes: string }) {
  const locale = useLocale()
  return (
    <a className="jury-plate" href={hrefOf(plate.place)} onClick={plainly(() => onShow(plate.place))}>
      {plate.picture ? <Art picture={plate.picture} sizes={sizes} alt={altOf(plate, locale)} eager /> : <NoPicture />}
    </a>
  )
}

function ThumbLink({ plate, hrefOf, onShow, current }: Showing & { current?: boolean }) {
  const locale = useLocale()
  return (
    <a
      href={hrefOf(plate.place)}
      aria-current={current ? 'true' : undefined}
      onClick={plainly(() => onShow(plate.place))}
    >
      {plate.picture ? (
        <Thumb picture={plate.picture} alt={altOf(plate, locale)} side={64} eager />
      ) : (
        <span className="jury-thumbless">{altOf(plate, locale)}</span>
      )}
    </a>
  )
}

function NoPicture() {
  const t = useWords()
  return <span className="jury-blank">{t(juryDesk.noPicture)}</span>
}

function Caption({ work, picked }: { work: SheetWork; picked: boolean }) {
  const t = useWords()
  const locale = useLocale()
  return (
    <figcaption>
      <span className="plate__title">
        <span className="jury-place">{work.position}</span> {titleOf(work, locale)}
        {picked && <span className="jury-picked">{t(juryDesk.pickedMark)}</span>}
      </span>
      {factsOf(work, locale)}
    </figcaption>
  )
}

function OnePlate({
  plate,
  plates,
  picked,
  hrefOf,
  onShow,
  onEnlarge,
}: WorksProps & { plate: Plate; plates: Plate[] }) {
  const t = useWords()
  const locale = useLocale()
  const { picture } = plate
  return (
    <div>
      <figure className="plate">
        <div className="stage">
          {picture ? (
            <a className="jury-plate" href={largestOf(picture)} onClick={plainly(() => onEnlarge(plate.place))}>
              <Art key={picture.key} picture={picture} sizes={SIZES_ONE} alt={altOf(plate, locale)} eager />
              <span className="only-heard">{t(juryDesk.enlarge)}</span>
            </a>
          ) : (
            <NoPicture />
          )}
        </div>
        <Caption work={plate.work} picked={picked === plate.work.position} />
      </figure>
      <ul className="strip">
        {plates.map((one) => (
          <li key={one.place}>
            <ThumbLink plate={one} current={one === plate} {...{ hrefOf, onShow }} />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The largest file of a picture: what one gets without script. */
const largestOf = (picture: NonNullable<Plate['picture']>): string =>
  pictureAddress(picture.key, sizesOf(picture).at(-1)?.step ?? 320, 'jpg')
