// npm test: sets up what is missing and runs every check, the journeys in the real window included.
//   npm run check   the same without the window
import { launch } from './setup/launch.mjs'

await launch('test', () => console.log('0 passed, 1 failed'))
