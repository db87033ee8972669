/** Composition root: puts the session, the engine and the page together. */
import './ui/tokens.css'
import './ui/base.css'
import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { createSession } from './app/createSession'
import { startOffline } from './app/offline/startOffline'
import { createEngineClient } from './sources/simulator/engineClient'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

const session = createSession({ createEngine: createEngineClient, window })
createRoot(root).render(<App session={session} />)
if (import.meta.env.MODE === 'production') startOffline(session)
