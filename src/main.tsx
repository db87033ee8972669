/** Composition root: puts the session, the engine and the page together, or opens a speaker's window. */
import './ui/tokens.css'
import './ui/base.css'
import { createRoot } from 'react-dom/client'
import { App } from './app/page/App'
import { createSession } from './app/session/createSession'
import { startOffline } from './app/offline/startOffline'
import { isSpeakerHash, parseSpeakerHash } from './app/speaker/address-of-speaker'
import { openSpeaker } from './app/speaker/openSpeaker'
import { createRecordings } from './sources/recordings/client'
import { createSimulator } from './sources/simulator/client'

const element = document.getElementById('root')
if (!element) throw new Error('index.html has no #root')
const root = createRoot(element)
const { hash } = window.location

if (isSpeakerHash(hash))
  import('./app/speaker/SpeakerWindow').then(
    ({ SpeakerWindow }) => root.render(<SpeakerWindow audience={parseSpeakerHash(hash)} />),
    () => root.render(<p>Roundtrip is not complete: reload it.</p>),
  )
else {
  const session = createSession({
    createSources: (onStatus) => {
      const simulator = createSimulator({ onStatus })
      return { sources: [createRecordings(), simulator.source], engine: simulator }
    },
    window,
    openSpeaker,
  })
  root.render(<App session={session} />)
  if (import.meta.env.MODE === 'production') startOffline(session)
}
