import type { ProjectedSheet } from '#app/domains/art-round/jury/projection.ts'
import { reviewing } from '#app/i18n/reviewing.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Statement } from '#app/ui/jury/statement.tsx'
import { Works } from '#app/ui/jury/works.tsx'

const nothing = () => {}

/** The application as it comes before the jury, with the jury's own parts. A plain page: what is pressed is a link. */
export function JuryPreviewSection({
  preview: { works, statement, who },
  shown,
  here,
}: {
  preview: Omit<ProjectedSheet, 'key'>
  /** Which picture the address asks for alone, all pictures counted from 1; null for all works. */
  shown: number | null
  here: string
}) {
  const t = useWords()
  return (
    <section className="stack" aria-labelledby="juryen">
      <h2 id="juryen">{t(reviewing.juryView)}</h2>
      <p className="measure">{t(who ? reviewing.juryViewNamedLede : reviewing.juryViewLede)}</p>
      {who && (
        <p>
          <strong>{who.name}</strong>
          {who.municipality && `, ${who.municipality}`}
        </p>
      )}
      <div className="jury jury-works">
        {shown !== null && (
          <p>
            <a href={`${here}#juryen`}>{t(reviewing.allWorks)}</a>
          </p>
        )}
        <Works
          works={works}
          shown={shown}
          picked={null}
          hrefOf={(place) => (place === null ? `${here}#juryen` : `${here}?bilde=${place}#juryen`)}
          onShow={nothing}
          onEnlarge={nothing}
        />
        {statement ? (
          <Statement text={statement} open onOpen={nothing} />
        ) : (
          <p className="soft">{t(reviewing.noStatement)}</p>
        )}
      </div>
    </section>
  )
}
