import type { ConditionPictureView } from '#app/domains/exhibition/receipt/views.ts'
import { exhibitionReceipt as words } from '#app/i18n/exhibition-receipt.ts'
import { sayInstant } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Art } from '#app/ui/kit/art.tsx'
import { Button } from '#app/ui/kit/button.tsx'

/** Pictures of a work's condition, each with what it shows and when it was taken. */
export function ConditionShelf({
  pictures,
  title,
  mayRemove,
}: {
  pictures: readonly ConditionPictureView[]
  title: string
  mayRemove?: boolean
}) {
  const t = useWords()
  const locale = useLocale()
  if (pictures.length === 0) return null
  return (
    <ul className="plain-list grid shelf">
      {pictures.map(({ id, picture, remark, takenAt, direction }) => {
        const said = t(words.pictureOf, { title, direction, at: sayInstant(new Date(takenAt), locale) })
        return (
          <li key={id} className="stack stack--tight">
            <Art picture={picture} alt={[t(words.pictureTitle), remark].filter(Boolean).join(': ')} sizes="14rem" />
            {remark && <p className="small pre-line">{remark}</p>}
            <p className="small soft">{said}</p>
            {mayRemove && (
              <form method="post">
                <input type="hidden" name="intent" value="unpicture" />
                <input type="hidden" name="pictureId" value={id} />
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
