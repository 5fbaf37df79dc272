// npm run penata -- <verb> ...: the app without a window.
import { launch } from './setup/launch.mjs'

await launch('penata')
