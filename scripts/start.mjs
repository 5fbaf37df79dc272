// npm start: sets up what is missing, builds, opens the app.
//   npm start -- --headless   the same on a private virtual screen
//   npm run dev               the same with live reload
import { launch } from './setup/launch.mjs'

await launch('start')
