// npm run package [-- linux-x64 win-x64]: a runnable folder and one file of it, into out/paket/.
import { launch } from './setup/launch.mjs'

await launch('package')
