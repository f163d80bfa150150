import { createContext, useContext } from 'react'

/** The word that lets a script of ours run under the content security policy; undefined in the browser. */
export const NonceContext = createContext<string | undefined>(undefined)
export const useNonce = () => useContext(NonceContext)
