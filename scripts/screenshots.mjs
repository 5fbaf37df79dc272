// npm run screenshots: every screen of the sample city at 1366x768 and 1920x1080 into out/screenshots,
// and the picture of the README.
import { launch } from './setup/launch.mjs'

await launch('screenshots')
