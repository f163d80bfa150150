import type { CandidateWork } from '#app/domains/art-round/selection/views.ts'
import { selectionScreens as screens } from '#app/i18n/selection-screens.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Art } from '#app/ui/kit/art.tsx'

/** The works in the artist's own order, whole, with what the jury picked. */
export function CandidateWorks({ works }: { works: readonly CandidateWork[] }) {
  const t = useWords()
  return (
    <ol className="candidate-works">
      {works.map((work) => (
        <li key={work.id}>
          <figure className="plate">
            {work.pictures.slice(0, 1).map(({ picture, alt }) => (
              <Art
                key={picture.key}
                picture={picture}
                alt={alt}
                sizes={work.position === 1 ? '(min-width: 60rem) 60vw, 90vw' : '(min-width: 60rem) 30vw, 90vw'}
                eager
              />
            ))}
            <figcaption>
              <span className="plate__title">
                {t(screens.work, { position: work.position })}: {work.title}
              </span>
              {[work.technique, work.year].filter(Boolean).join(', ')}
              <br />
              {t(screens.picked, { votes: work.votes })}
            </figcaption>
          </figure>
        </li>
      ))}
    </ol>
  )
}
