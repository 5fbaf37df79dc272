// npm run torture [-- --mutan 5000 --dari 0]: thousands of damaged workbooks against the reader; none may crash, hang or be half read.
import { launch } from './setup/launch.mjs'

await launch('torture')
