import type { PhotoView } from '#app/domains/orchestra/instrument/views.ts'
import { orchestraInstruments as words } from '#app/i18n/orchestra-instruments.ts'
import { osloDate, sayFullDate } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Art } from '#app/ui/kit/art.tsx'
import { Button } from '#app/ui/kit/button.tsx'

/** Pictures of an instrument's condition, each with when it was taken. */
export function PhotoShelf({
  photos,
  mark,
  mayRemove,
}: {
  photos: readonly PhotoView[]
  mark: string
  mayRemove?: boolean
}) {
  const t = useWords()
  const locale = useLocale()
  if (photos.length === 0) return <p className="soft">{t(words.noPictures)}</p>
  return (
    <ul className="plain-list grid shelf">
      {photos.map(({ id, picture, moment, takenAt }) => {
        const said = t(words.pictureOf, { mark, moment, date: sayFullDate(osloDate(takenAt), locale) })
        return (
          <li key={id} className="stack stack--tight">
            <Art picture={picture} alt={said} sizes="14rem" />
            <p className="small soft">{said}</p>
            {mayRemove && (
              <form method="post">
                <input type="hidden" name="intent" value="unpicture" />
                <input type="hidden" name="photoId" value={id} />
                <Button variant="quiet" small aria-label={`${t(words.removePicture)}: ${said}`}>
                  {t(words.removePicture)}
                </Button>
              </form>
            )}
          </li>
        )
      })}
    </ul>
  )
}
