import { useNonce } from '#app/ui/frame/nonce.ts'

/** The scripts of a page's own program, the last one the program itself, and what it needs at the same time. */
export function ProgramScripts({ program }: { program: { scripts: string[]; preloads: string[] } }) {
  const nonce = useNonce()
  return (
    <>
      {program.preloads.map((href) => (
        <link key={href} rel="modulepreload" href={href} />
      ))}
      {program.scripts.map((src) => (
        <script key={src} type="module" src={src} nonce={nonce} />
      ))}
    </>
  )
}
