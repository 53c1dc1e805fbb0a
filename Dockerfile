# The current long-term-support line of Node. Renovate keeps both digests: that of 5 August 2026 holds Node 26.6.0.
FROM node:26-bookworm-slim@sha256:81502e860176e63695d769d3d1a2d3a403abc1c27c6a02169b765f3e43b60ede AS build
WORKDIR /bot
COPY package.json package-lock.json .npmrc ./
RUN --mount=type=cache,target=/root/.npm npm ci
COPY tsconfig.json tsconfig.build.json ./
COPY src ./src
COPY flows ./flows
COPY locales ./locales
COPY scripts/bundle.js ./scripts/bundle.js
# packages/ is left out: without the preview a missing token is an error here. No image is made of content with faults. Types are
# checked by `npm test`.
RUN npx tsc --noCheck -p tsconfig.build.json --tsBuildInfoFile /tmp/tsbuildinfo && node scripts/bundle.js && node dist/commands/finish.js \
  && test -f dist/finished-content && npm prune --omit=dev

FROM node:26-bookworm-slim@sha256:81502e860176e63695d769d3d1a2d3a403abc1c27c6a02169b765f3e43b60ede
ENV NODE_ENV=production
WORKDIR /bot
# The only folder that is written to.
RUN mkdir data && chown node:node data
COPY --from=build /bot/node_modules ./node_modules
COPY --from=build /bot/dist ./dist
COPY package.json LICENSE ./
COPY flows ./flows
COPY locales ./locales
USER node
EXPOSE 8080
VOLUME /bot/data
HEALTHCHECK --interval=30s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:'+(process.env.PORT||8080)+'/healthz').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"]
CMD ["node", "dist/bundled/main.js"]
