import './app/content-security'

// loaded afterwards, so that no schema is made before zod knows the policy: a bundler keeps this order, not that of static imports
const { renderApp } = await import('./app/render-app')
await renderApp()
