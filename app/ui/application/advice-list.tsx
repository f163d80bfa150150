import type { AlikeToArtist } from '#app/domains/art-round/application/picture-doctor.ts'
import { altField } from '#app/domains/art-round/application/sheet.ts'
import type { ApplicationSheetView } from '#app/domains/art-round/application/views.ts'
import { pictureDoctor } from '#app/i18n/picture-doctor.ts'
import { worksForm } from '#app/i18n/works-form.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { fieldId } from '#app/ui/kit/field.tsx'
import { adviceOn, PictureAdvice } from './picture-advice.tsx'

/** What the picture doctor says of the whole application, each with the way to its place in the form. Advice, no fault. */
export function AdviceList({
  works,
  alike,
  edit,
}: {
  works: ApplicationSheetView['works']
  alike: readonly AlikeToArtist[]
  /** The form; null when it cannot be changed. */
  edit: string | null
}) {
  const t = useWords()
  const pictures = works.flatMap((work, index) =>
    work.shown.map((picture, nth) => ({
      picture,
      workId: work.id,
      title: t(pictureDoctor.pictureOf, { work: index + 1, picture: nth + 1 }),
      advice: adviceOn(t, picture, work.id, alike),
    })),
  )
  if (pictures.length === 0) return null
  const advised = pictures.filter(({ advice }) => advice.length > 0)
  const undescribed = pictures.filter(({ picture }) => picture.alt.trim() === '')
  const placeOf = (workId: string, pictureId: string) => `${edit}#${fieldId(altField(workId, pictureId))}`
  const [first] = undescribed
  return (
    <section className="stack" aria-labelledby="bilderad">
      <h2 id="bilderad">{t(pictureDoctor.adviceAll)}</h2>
      {advised.length === 0 ? (
        <p>{t(pictureDoctor.allFine, { count: pictures.length })}</p>
      ) : (
        <>
          <p>{t(pictureDoctor.adviceLede)}</p>
          <ul className="plain-list stack">
            {advised.map(({ picture, workId, title, advice }) => (
              <li key={workId + picture.id} className="stack stack--tight measure">
                <h3 className="apply-part">
                  {edit === null ? title : <a href={placeOf(workId, picture.id)}>{title}</a>}
                </h3>
                <PictureAdvice advice={advice} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        {undescribed.length === 0
          ? t(worksForm.altAll)
          : t(worksForm.altMissing, { count: undescribed.length, of: pictures.length })}{' '}
        {first && edit !== null && <a href={placeOf(first.workId, first.picture.id)}>{t(worksForm.describe)}</a>}
      </p>
    </section>
  )
}
