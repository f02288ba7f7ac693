// Generated from the schemas by `npm run docs`; do not edit.
/* eslint-disable */
export function createChecks({ fitsUnit, codePoints, sameValue }) {


const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Plumbline eval spec","description":"What a suite calls, with which cases, how answers are graded, and which limits the gate holds.","type":"object","additionalProperties":false,"properties":{"version":{"description":"Version of this format.","const":1,"default":1,"examples":[1]},"name":{"description":"What the suite is called in reports; unique within a step. The path of the file when absent.","type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,100}$","examples":["support-triage"]},"description":{"description":"A note for readers of the file.","type":"string","examples":["Routes a ticket to the right team."]},"models":{"description":"What is under test. A model, `ENDPOINT/MODEL`: a built-in endpoint or one that the workflow declares in its `endpoints` input; every model runs every prompt. Or an application of your own, which brings its prompts: a service (`http`) or a program (`command`), see docs/recipes/your-own-application.md.","type":"array","minItems":1,"examples":[["openai/gpt-6-luna"],[{"http":"support","path":"/answer","body":{"question":"{{question}}"},"identity":{"files":["../app/**/*.py"]}}]],"defaultSnippets":[{"label":"one model","body":["${1:openai/gpt-6-luna}"]}],"items":{"type":["string","object"],"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*/[!-~]+$","examples":["openai/gpt-6-luna"],"anyOf":[{"required":["model"]},{"required":["http"]},{"required":["command"]}],"$comment":"an entry names a `model`, or an application of yours with `http` or `command`","dependentRequired":{"http":["path","identity"],"command":["input","identity"]},"additionalProperties":false,"properties":{"id":{"description":"Name of the candidate in reports; the model, endpoint or command when absent. With several prompts `+PROMPT_ID` is added to models.","type":"string","pattern":"^[!-~]{1,200}$","examples":["luna"]},"model":{"description":"Endpoint and model; all after the first `/` is the name the endpoint knows the model by.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*/[!-~]+$","examples":["openai/gpt-6-luna","openrouter/anthropic/claude-sonnet-5"]},"role":{"description":"Marks the candidate that is compared with the baseline: the first one when none is marked.","enum":["primary"],"examples":["primary"]},"blocking":{"description":"Whether the rules of this candidate may block. By default only those of the primary one do.","type":"boolean","examples":[true]},"request":{"description":"Body fields of this model alone; they win over all others.","type":"object","additionalProperties":true,"examples":[{"temperature":0,"max_completion_tokens":400}]},"price":{"type":"object","additionalProperties":false,"properties":{"input_mtok":{"description":"Dollars per million input tokens.","type":"number","minimum":0,"maximum":100000,"examples":[2.5]},"output_mtok":{"description":"Dollars per million output tokens.","type":"number","minimum":0,"maximum":100000,"examples":[10]},"cached_input_mtok":{"description":"Dollars per million input tokens that the provider had cached; the input price when absent.","type":"number","minimum":0,"maximum":100000,"examples":[0.25]},"cache_write_mtok":{"description":"Dollars per million input tokens that the provider wrote to its cache; the input price when absent.","type":"number","minimum":0,"maximum":100000,"examples":[3.125]},"reasoning_mtok":{"description":"Dollars per million output tokens spent on reasoning; the output price when absent.","type":"number","minimum":0,"maximum":100000,"examples":[12]},"per_request":{"type":"string","pattern":"^\\$(\\d+(?:\\.\\d+)?)$","x-unit":"money","description":"Dollars of every request, on top of its tokens. Alone, it is the whole price.","examples":["$0.002"]},"surcharge":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)%$","x-unit":"increase","description":"Added to all of it, such as the fee of a gateway.","examples":["5.5%"]},"service_tiers":{"description":"Price of the tokens in a service tier, relative to the prices here, by the name that a response gives. OpenAI and Azure `batch` and OpenAI `flex` are 50% without it; the cost of any other tier is unknown until it stands here.","type":"object","minProperties":1,"propertyNames":{"pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]{0,39}$"},"additionalProperties":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)%$","x-unit":"increase","examples":["250%"]},"examples":[{"flex":"50%","priority":"200%"}]},"worst_case":{"type":"string","pattern":"^\\$(\\d+(?:\\.\\d+)?)$","x-unit":"money","description":"Dollars that one request may cost at most: what a spending limit sets aside before it is sent. Without it a model is reckoned by its longest answer, an application by assumed tokens.","examples":["$0.05"]}},"description":"What a request costs, for models the built-in table does not know, endpoints without a key, prices of your own, and applications that report no cost. Tokens are priced in plain dollars per million, requests in `$`. What a provider or an application reports comes before it.","minProperties":1,"dependentRequired":{"input_mtok":["output_mtok"],"output_mtok":["input_mtok"],"cached_input_mtok":["input_mtok"],"cache_write_mtok":["input_mtok"],"reasoning_mtok":["output_mtok"],"service_tiers":["input_mtok"]},"examples":[{"input_mtok":2.5,"output_mtok":10},{"per_request":"$0.002"}]},"http":{"description":"The team's own service, instead of `model`: the name of an endpoint that the workflow declares in its `endpoints` input.","type":"string","minLength":1,"maxLength":500,"examples":["support"]},"path":{"description":"With `http`: path and query below the endpoint's URL. Templates may stand in it; their values are percent-encoded.","type":"string","pattern":"^/(?:[^\\s#\\\\{}\\u0000-\\u001f\\u007f]|\\{\\{[^{}]*\\}\\})*$","examples":["/answer","/users/{{user}}/answer?lang={{lang}}"]},"method":{"description":"With `http`: the method of the request.","enum":["POST","PUT","GET"],"default":"POST","examples":["PUT"]},"body":{"description":"With `http`: the JSON body; `{{templates}}` stand for values of the case. None is sent when absent.","examples":[{"question":"{{question}}"}]},"output":{"description":"With `http`: where the answer lies in the JSON that the service sends.","type":"string","minLength":1,"examples":["$.answer"],"default":"$.output"},"documents":{"description":"With `http`: where the documents lie that the answer rests on; graders see them as `{{sample.documents}}`.","type":"string","minLength":1,"examples":["$.documents"]},"usage":{"type":"object","additionalProperties":false,"properties":{"input":{"description":"Where the number of input tokens lies.","type":"string","minLength":1,"examples":["$.usage.prompt_tokens"]},"output":{"description":"Where the number of output tokens lies.","type":"string","minLength":1,"examples":["$.usage.completion_tokens"]},"cost":{"description":"Where the dollars of this answer lie; they win over `price`.","type":"string","minLength":1,"examples":["$.cost_usd"]}},"description":"With `http`: where the service reports what an answer took. Tokens count only when both numbers are there.","minProperties":1,"dependentRequired":{"input":["output"],"output":["input"]},"examples":[{"cost":"$.cost_usd"}]},"stream":{"type":"object","additionalProperties":false,"properties":{"event":{"description":"Name of the events that carry text; every event that has some when absent.","type":"string","minLength":1,"maxLength":200,"examples":["token"]},"text":{"description":"Where the text lies in an event's data; the data as it is when absent.","type":"string","minLength":1,"examples":["$.delta"]},"end":{"description":"Name or data of the event that says the answer is whole: a stream that just ends was cut, and is no answer.","type":"string","minLength":1,"maxLength":200,"examples":["done","[DONE]"]}},"description":"With `http`: the service answers in server-sent events. The first one with text is the first token of `ttft`; `documents` and `usage` are looked for in every event, and `output`, where it stands in the last one, is the whole answer.","required":["end"],"examples":[{"event":"token","text":"$.delta","end":"done"}]},"command":{"description":"The team's own program, instead of `model`: a name of the workflow's `commands` input, which alone says what is run.","type":"string","minLength":1,"maxLength":500,"examples":["agent"]},"input":{"description":"With `command`: what the program is given of a case; `{{templates}}` stand for its values.","examples":[{"task":"{{task}}"}]},"identity":{"type":"object","additionalProperties":false,"properties":{"files":{"description":"Files the application is made of: glob patterns from the folder of the spec (`*`, `**`, `?`), at most 500 files. Name code, prompts and locked dependencies. `node_modules` and `__pycache__` are left out unless a pattern names them.","type":"array","minItems":1,"maxItems":50,"uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":500},"examples":[["../app/**/*.py","../prompts/*.md"]]},"values":{"description":"What is in no file and changes the answers all the same: the version of an index, a model, a flag.","type":"object","minProperties":1,"additionalProperties":{"type":["string","number","boolean"],"minLength":1},"examples":[{"index":"2026-11-01"}]}},"description":"What tells one version of the application from the next; required with `http` and `command`. Stored answers are reused and pooled while it stays the same, so leave nothing out that changes answers.","minProperties":1,"examples":[{"files":["../app/**/*.py","../prompts/*.md"]}]}}}},"messages":{"description":"Chat messages in the shape of the OpenAI API. `{{item.x}}` or `{{x}}` stands for a value of the case, `\\{{` for literal braces.","type":"array","minItems":1,"examples":[[{"role":"user","content":"Capital of {{country}}?"}]],"defaultSnippets":[{"label":"one user message","body":[{"role":"user","content":"\"${1:Capital of {{country\\}\\}?}\""}]}],"items":{"type":"object","additionalProperties":false,"properties":{"role":{"description":"Who speaks.","enum":["system","developer","user","assistant","tool"],"examples":["user"]},"content":{"description":"Text with `{{templates}}`, or a list of content parts.","type":["string","array","null"],"items":{"type":"object","additionalProperties":false,"properties":{"type":{"description":"Kind of the part, as the chat API names it.","type":"string","examples":["text","image_url"]},"text":{"description":"Text of a `text` part.","type":"string","examples":["Total of {{item.shop}}?"]},"image_url":{"description":"Image of an `image_url` part, verbatim.","type":"object","additionalProperties":true,"examples":[{"url":"{{item.image}}"}]},"input_audio":{"description":"Audio of an `input_audio` part, verbatim.","type":"object","additionalProperties":true,"examples":[{"data":"{{item.audio}}","format":"wav"}]},"file":{"description":"File of a `file` part, verbatim.","type":"object","additionalProperties":true,"examples":[{"file_id":"{{item.file}}"}]},"refusal":{"description":"Text of a `refusal` part of the assistant.","type":"string","examples":["I cannot help."]},"cache_control":{"description":"Cache mark that some endpoints know, verbatim.","type":"object","additionalProperties":true,"examples":[{"type":"ephemeral"}]}},"required":["type"]},"examples":["Capital of {{country}}?"]},"name":{"description":"Name of the speaker.","type":"string","examples":["alice"]},"tool_calls":{"description":"Tool calls of an assistant message, verbatim.","type":"array","items":{"type":"object","additionalProperties":true},"examples":[[{"id":"c1","type":"function","function":{"name":"lookup","arguments":"{}"}}]]},"tool_call_id":{"description":"The call that a tool message answers.","type":"string","examples":["c1"]}},"required":["role"]}},"prompts":{"description":"Several prompts to run side by side, or prompt files; instead of `messages`.","type":"array","minItems":1,"examples":[[{"file":"triage.prompt.yml"}]],"items":{"type":"object","additionalProperties":false,"properties":{"id":{"description":"Name of the prompt; the file name without `.prompt.yml` when absent. Needed when several have none.","type":"string","pattern":"^[!-~]{1,200}$","examples":["v2"]},"file":{"description":"A `.prompt.yml` file, from the folder of the spec. Its messages and parameters are the prompt; its `testData`, `evaluators` and `model` serve when the spec has no cases, graders or models.","type":"string","pattern":"\\.prompt\\.ya?ml$","examples":["triage.prompt.yml"]},"messages":{"description":"Chat messages in the shape of the OpenAI API. `{{item.x}}` or `{{x}}` stands for a value of the case, `\\{{` for literal braces.","type":"array","minItems":1,"examples":[[{"role":"user","content":"Capital of {{country}}?"}]],"defaultSnippets":[{"label":"one user message","body":[{"role":"user","content":"\"${1:Capital of {{country\\}\\}?}\""}]}],"items":{"type":"object","additionalProperties":false,"properties":{"role":{"description":"Who speaks.","enum":["system","developer","user","assistant","tool"],"examples":["user"]},"content":{"description":"Text with `{{templates}}`, or a list of content parts.","type":["string","array","null"],"items":{"type":"object","additionalProperties":false,"properties":{"type":{"description":"Kind of the part, as the chat API names it.","type":"string","examples":["text","image_url"]},"text":{"description":"Text of a `text` part.","type":"string","examples":["Total of {{item.shop}}?"]},"image_url":{"description":"Image of an `image_url` part, verbatim.","type":"object","additionalProperties":true,"examples":[{"url":"{{item.image}}"}]},"input_audio":{"description":"Audio of an `input_audio` part, verbatim.","type":"object","additionalProperties":true,"examples":[{"data":"{{item.audio}}","format":"wav"}]},"file":{"description":"File of a `file` part, verbatim.","type":"object","additionalProperties":true,"examples":[{"file_id":"{{item.file}}"}]},"refusal":{"description":"Text of a `refusal` part of the assistant.","type":"string","examples":["I cannot help."]},"cache_control":{"description":"Cache mark that some endpoints know, verbatim.","type":"object","additionalProperties":true,"examples":[{"type":"ephemeral"}]}},"required":["type"]},"examples":["Capital of {{country}}?"]},"name":{"description":"Name of the speaker.","type":"string","examples":["alice"]},"tool_calls":{"description":"Tool calls of an assistant message, verbatim.","type":"array","items":{"type":"object","additionalProperties":true},"examples":[[{"id":"c1","type":"function","function":{"name":"lookup","arguments":"{}"}}]]},"tool_call_id":{"description":"The call that a tool message answers.","type":"string","examples":["c1"]}},"required":["role"]}},"request":{"description":"Body fields of this prompt; they win over the general ones.","type":"object","additionalProperties":true,"examples":[{"temperature":0,"max_completion_tokens":400}]}},"oneOf":[{"required":["file"]},{"required":["messages"]}],"$comment":"a prompt has either `file` or `messages`"}},"request":{"description":"Fields of the chat completions body, sent verbatim: `temperature`, `max_completion_tokens`, `tools`, `response_format` and any other the endpoint knows. A prompt adds to these and a model to both.","type":"object","additionalProperties":true,"examples":[{"temperature":0,"max_completion_tokens":400}]},"datasets":{"description":"Files of cases.","type":"array","minItems":1,"examples":[[{"file":"golden.jsonl","tier":"core"}]],"items":{"type":"object","additionalProperties":false,"properties":{"id":{"description":"What the dataset is called in messages; its file when absent.","type":"string","minLength":1,"maxLength":100,"examples":["golden"]},"file":{"description":"Path from the folder of the spec. `.jsonl`: one item a line; `.csv`: a header row; `.yml`, `.json`: a list. Inside the workspace, at most 64 MiB (YAML 8 MiB).","type":"string","pattern":"\\.(jsonl|csv|ya?ml|json)$","examples":["golden.jsonl","../data/tickets.csv"]},"tier":{"description":"Tier of the cases that name none.","type":"string","pattern":"^[^\\s@*:\\u0000-\\u001f\\u007f](?:[^@*:\\u0000-\\u001f\\u007f]{0,98}[^\\s@*:\\u0000-\\u001f\\u007f])?$","examples":["core","critical"]},"category":{"description":"Category of the cases that name none.","type":"string","pattern":"^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$","examples":["billing"]},"tags":{"description":"Tags of every case, besides its own.","type":"array","items":{"type":"string","pattern":"^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$"},"uniqueItems":true,"examples":[["vision","long"]]}},"required":["file"]}},"cases":{"description":"Cases written in place. Every key besides `id`, `tier`, `category`, `tags`, `group` and `item` is a value that templates see.","type":"array","minItems":1,"examples":[[{"country":"France","expected":"Paris"}]],"items":{"type":"object","minProperties":1,"additionalProperties":true,"properties":{"id":{"description":"Stable name of the case; a hash of its item when absent.","type":["string","number"],"examples":["refund-1"]},"tier":{"description":"Importance class of a case; a rule such as `pass_rate@critical` covers one tier.","type":"string","pattern":"^[^\\s@*:\\u0000-\\u001f\\u007f](?:[^@*:\\u0000-\\u001f\\u007f]{0,98}[^\\s@*:\\u0000-\\u001f\\u007f])?$","examples":["core","critical"]},"category":{"description":"Subject of a case; `pass_rate@category:billing` covers one, `pass_rate@category:*` each of them.","type":"string","pattern":"^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$","examples":["billing"]},"tags":{"description":"Free labels; `pass_rate@tag:vision` covers the cases that carry one.","type":"array","items":{"type":"string","pattern":"^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$"},"uniqueItems":true,"examples":[["vision","long"]]},"group":{"description":"Cluster of cases that share a document, template or conversation, so that they are not independent.","type":["string","number"],"examples":["ticket-17"]},"item":{"description":"The values that templates see, all of them: needed when one of their names is reserved.","type":"object","additionalProperties":true,"examples":[{"category":"a value, not a slice"}]}}}},"graders":{"description":"How an answer is judged. The score of a case is the weighted mean of its graders; it passes when every grader that applies passes.","type":"array","minItems":1,"examples":[[{"type":"string_check","operation":"ilike","reference":"{{expected}}"}]],"items":{"type":"object","required":["type"],"discriminator":{"propertyName":"type"},"oneOf":[{"type":"object","additionalProperties":false,"properties":{"id":{"description":"Name of the grader in reports and in `grader.ID.pass_rate`; its type when absent.","type":"string","pattern":"^[A-Za-z0-9_-]{1,64}$","examples":["helpful"]},"type":{"description":"Compares the answer with a reference text, as the OpenAI grader of that name does.","const":"string_check","examples":["string_check"]},"weight":{"description":"Share in the score of the case, relative to the other graders.","type":"number","exclusiveMinimum":0,"maximum":1000,"default":1,"examples":[2]},"when":{"type":"object","additionalProperties":false,"properties":{"tier":{"description":"Only cases of this tier.","type":"string","pattern":"^[^\\s@*:\\u0000-\\u001f\\u007f](?:[^@*:\\u0000-\\u001f\\u007f]{0,98}[^\\s@*:\\u0000-\\u001f\\u007f])?$","examples":["core","critical"]},"category":{"description":"Only cases of this category.","type":"string","pattern":"^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$","examples":["billing"]},"tag":{"description":"Only cases that carry this tag.","type":"string","pattern":"^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$","examples":["vision"]}},"description":"The cases the grader applies to; with several keys, cases that fit all of them. All cases when absent.","minProperties":1,"examples":[{"tier":"critical"}]},"input":{"type":"string","description":"What is graded, as a template. Default: the text of the answer, `{{sample.output_text}}`.","examples":["{{sample.output_text}}"]},"operation":{"enum":["eq","ne","like","ilike"],"description":"eq: exactly the reference. ne: not the reference. like: contains the reference. ilike: contains it in any letter case."},"reference":{"type":["string","number","boolean"],"description":"The expected text, as a template.","examples":["{{expected}}"]}},"title":"string_check","description":"Compares the answer with a reference text, as the OpenAI grader of that name does.","required":["type","operation","reference"]},{"type":"object","additionalProperties":false,"properties":{"id":{"description":"Name of the grader in reports and in `grader.ID.pass_rate`; its type when absent.","type":"string","pattern":"^[A-Za-z0-9_-]{1,64}$","examples":["helpful"]},"type":{"description":"Looks for texts in the answer: all of them, any of them, or none of them.","const":"contains","examples":["contains"]},"weight":{"description":"Share in the score of the case, relative to the other graders.","type":"number","exclusiveMinimum":0,"maximum":1000,"default":1,"examples":[2]},"when":{"type":"object","additionalProperties":false,"properties":{"tier":{"description":"Only cases of this tier.","type":"string","pattern":"^[^\\s@*:\\u0000-\\u001f\\u007f](?:[^@*:\\u0000-\\u001f\\u007f]{0,98}[^\\s@*:\\u0000-\\u001f\\u007f])?$","examples":["core","critical"]},"category":{"description":"Only cases of this category.","type":"string","pattern":"^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$","examples":["billing"]},"tag":{"description":"Only cases that carry this tag.","type":"string","pattern":"^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$","examples":["vision"]}},"description":"The cases the grader applies to; with several keys, cases that fit all of them. All cases when absent.","minProperties":1,"examples":[{"tier":"critical"}]},"input":{"type":"string","description":"What is graded, as a template. Default: the text of the answer, `{{sample.output_text}}`.","examples":["{{sample.output_text}}"]},"value":{"type":["string","number","boolean"],"description":"One text to look for, as a template.","examples":["{{expected}}"]},"values":{"type":["array","string"],"items":{"type":["string","number","boolean"]},"minItems":1,"description":"The texts to look for, each a template, or one template that yields the list.","examples":[["refund","14 days"],"{{keywords}}"]},"match":{"enum":["all","any","none"],"description":"How many of the texts the answer must contain. Default: all."},"ignore_case":{"type":"boolean","description":"Whether letter case does not count. Default: false."}},"title":"contains","description":"Looks for texts in the answer: all of them, any of them, or none of them.","required":["type"]},{"type":"object","additionalProperties":false,"properties":{"id":{"description":"Name of the grader in reports and in `grader.ID.pass_rate`; its type when absent.","type":"string","pattern":"^[A-Za-z0-9_-]{1,64}$","examples":["helpful"]},"type":{"description":"Searches the answer for a regular expression that runs in linear time (RE2: no look-around, no back-references).","const":"regex","examples":["regex"]},"weight":{"description":"Share in the score of the case, relative to the other graders.","type":"number","exclusiveMinimum":0,"maximum":1000,"default":1,"examples":[2]},"when":{"type":"object","additionalProperties":false,"properties":{"tier":{"description":"Only cases of this tier.","type":"string","pattern":"^[^\\s@*:\\u0000-\\u001f\\u007f](?:[^@*:\\u0000-\\u001f\\u007f]{0,98}[^\\s@*:\\u0000-\\u001f\\u007f])?$","examples":["core","critical"]},"category":{"description":"Only cases of this category.","type":"string","pattern":"^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$","examples":["billing"]},"tag":{"description":"Only cases that carry this tag.","type":"string","pattern":"^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$","examples":["vision"]}},"description":"The cases the grader applies to; with several keys, cases that fit all of them. All cases when absent.","minProperties":1,"examples":[{"tier":"critical"}]},"input":{"type":"string","description":"What is graded, as a template. Default: the text of the answer, `{{sample.output_text}}`.","examples":["{{sample.output_text}}"]},"pattern":{"type":"string","description":"The regular expression, found anywhere in the answer; `^` and `$` tie it to the ends. No template.","examples":["^[A-Z]{2}-\\d{4}$"]},"flags":{"type":"string","pattern":"^[ims]*$","description":"Any of i (ignore case), m (multiline), s (dot matches newline)."},"match":{"type":"boolean","description":"Whether the pattern must be found (true) or must not (false). Default: true."}},"title":"regex","description":"Searches the answer for a regular expression that runs in linear time (RE2: no look-around, no back-references).","required":["type","pattern"]},{"type":"object","additionalProperties":false,"properties":{"id":{"description":"Name of the grader in reports and in `grader.ID.pass_rate`; its type when absent.","type":"string","pattern":"^[A-Za-z0-9_-]{1,64}$","examples":["helpful"]},"type":{"description":"Checks that the answer is JSON and fits a JSON Schema (2020-12, or draft-07 where `$schema` says so). `format` is not checked.","const":"json_schema","examples":["json_schema"]},"weight":{"description":"Share in the score of the case, relative to the other graders.","type":"number","exclusiveMinimum":0,"maximum":1000,"default":1,"examples":[2]},"when":{"type":"object","additionalProperties":false,"properties":{"tier":{"description":"Only cases of this tier.","type":"string","pattern":"^[^\\s@*:\\u0000-\\u001f\\u007f](?:[^@*:\\u0000-\\u001f\\u007f]{0,98}[^\\s@*:\\u0000-\\u001f\\u007f])?$","examples":["core","critical"]},"category":{"description":"Only cases of this category.","type":"string","pattern":"^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$","examples":["billing"]},"tag":{"description":"Only cases that carry this tag.","type":"string","pattern":"^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$","examples":["vision"]}},"description":"The cases the grader applies to; with several keys, cases that fit all of them. All cases when absent.","minProperties":1,"examples":[{"tier":"critical"}]},"input":{"type":"string","description":"What is graded, as a template. Default: the text of the answer, `{{sample.output_text}}`.","examples":["{{sample.output_text}}"]},"schema":{"anyOf":[{"type":"object"},{"const":"response_format"}],"description":"The schema itself, or `response_format` for the schema in the candidate's request.","examples":["response_format",{"type":"object","required":["city"]}]},"allow_fence":{"type":"boolean","description":"Accept an answer that lies as a whole inside one Markdown code fence. Default: false."}},"title":"json_schema","description":"Checks that the answer is JSON and fits a JSON Schema (2020-12, or draft-07 where `$schema` says so). `format` is not checked.","required":["type","schema"]},{"type":"object","additionalProperties":false,"properties":{"id":{"description":"Name of the grader in reports and in `grader.ID.pass_rate`; its type when absent.","type":"string","pattern":"^[A-Za-z0-9_-]{1,64}$","examples":["helpful"]},"type":{"description":"Looks at one value inside a JSON answer. Without `equals` and `one_of` the value need only exist.","const":"json_path","examples":["json_path"]},"weight":{"description":"Share in the score of the case, relative to the other graders.","type":"number","exclusiveMinimum":0,"maximum":1000,"default":1,"examples":[2]},"when":{"type":"object","additionalProperties":false,"properties":{"tier":{"description":"Only cases of this tier.","type":"string","pattern":"^[^\\s@*:\\u0000-\\u001f\\u007f](?:[^@*:\\u0000-\\u001f\\u007f]{0,98}[^\\s@*:\\u0000-\\u001f\\u007f])?$","examples":["core","critical"]},"category":{"description":"Only cases of this category.","type":"string","pattern":"^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$","examples":["billing"]},"tag":{"description":"Only cases that carry this tag.","type":"string","pattern":"^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$","examples":["vision"]}},"description":"The cases the grader applies to; with several keys, cases that fit all of them. All cases when absent.","minProperties":1,"examples":[{"tier":"critical"}]},"input":{"type":"string","description":"What is graded, as a template. Default: the text of the answer, `{{sample.output_text}}`.","examples":["{{sample.output_text}}"]},"path":{"type":"string","description":"The place of the value: dots, indexes and quoted keys.","examples":["$.items[0].price","$['odd key']"]},"equals":{"description":"The expected value, as a template; its type counts: 1 is not \"1\".","examples":["{{item.category}}",42]},"one_of":{"type":["array","string"],"minItems":1,"description":"The allowed values, each a template, or one template that yields the list.","examples":[["low","high"]]},"exists":{"type":"boolean","description":"False: the value must not be there. Default: true."},"allow_fence":{"type":"boolean","description":"Accept an answer that lies as a whole inside one Markdown code fence. Default: false."}},"title":"json_path","description":"Looks at one value inside a JSON answer. Without `equals` and `one_of` the value need only exist.","required":["type","path"]},{"type":"object","additionalProperties":false,"properties":{"id":{"description":"Name of the grader in reports and in `grader.ID.pass_rate`; its type when absent.","type":"string","pattern":"^[A-Za-z0-9_-]{1,64}$","examples":["helpful"]},"type":{"description":"Compares a number in the answer with a reference number, within an absolute or a relative tolerance.","const":"numeric","examples":["numeric"]},"weight":{"description":"Share in the score of the case, relative to the other graders.","type":"number","exclusiveMinimum":0,"maximum":1000,"default":1,"examples":[2]},"when":{"type":"object","additionalProperties":false,"properties":{"tier":{"description":"Only cases of this tier.","type":"string","pattern":"^[^\\s@*:\\u0000-\\u001f\\u007f](?:[^@*:\\u0000-\\u001f\\u007f]{0,98}[^\\s@*:\\u0000-\\u001f\\u007f])?$","examples":["core","critical"]},"category":{"description":"Only cases of this category.","type":"string","pattern":"^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$","examples":["billing"]},"tag":{"description":"Only cases that carry this tag.","type":"string","pattern":"^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$","examples":["vision"]}},"description":"The cases the grader applies to; with several keys, cases that fit all of them. All cases when absent.","minProperties":1,"examples":[{"tier":"critical"}]},"input":{"type":"string","description":"What is graded, as a template. Default: the text of the answer, `{{sample.output_text}}`.","examples":["{{sample.output_text}}"]},"path":{"type":"string","description":"Where the number stands in a JSON answer.","examples":["$.total"]},"pattern":{"type":"string","description":"A regular expression that finds the number: its first group, or the whole match.","examples":["Total: \\$([\\d.]+)"]},"reference":{"type":["number","string"],"description":"The expected number, as a template.","examples":["{{expected}}"]},"abs_tolerance":{"type":"number","minimum":0,"description":"Largest difference that still passes. Default: 0."},"rel_tolerance":{"type":"number","minimum":0,"description":"Largest difference that still passes, as a fraction of the reference (0.01 is 1%). Default: 0."},"thousands":{"enum":["none",",","."," ","'"],"description":"The separator between groups of three digits; with `.` the decimal mark is a comma. Default: none."},"allow_fence":{"type":"boolean","description":"Accept an answer that lies as a whole inside one Markdown code fence. Default: false."}},"title":"numeric","description":"Compares a number in the answer with a reference number, within an absolute or a relative tolerance.","required":["type","reference"]},{"type":"object","additionalProperties":false,"properties":{"id":{"description":"Name of the grader in reports and in `grader.ID.pass_rate`; its type when absent.","type":"string","pattern":"^[A-Za-z0-9_-]{1,64}$","examples":["helpful"]},"type":{"description":"Asks a model for a score. The form of its reply is asked for and read by Plumbline.","const":"score_model","examples":["score_model"]},"weight":{"description":"Share in the score of the case, relative to the other graders.","type":"number","exclusiveMinimum":0,"maximum":1000,"default":1,"examples":[2]},"when":{"type":"object","additionalProperties":false,"properties":{"tier":{"description":"Only cases of this tier.","type":"string","pattern":"^[^\\s@*:\\u0000-\\u001f\\u007f](?:[^@*:\\u0000-\\u001f\\u007f]{0,98}[^\\s@*:\\u0000-\\u001f\\u007f])?$","examples":["core","critical"]},"category":{"description":"Only cases of this category.","type":"string","pattern":"^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$","examples":["billing"]},"tag":{"description":"Only cases that carry this tag.","type":"string","pattern":"^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$","examples":["vision"]}},"description":"The cases the grader applies to; with several keys, cases that fit all of them. All cases when absent.","minProperties":1,"examples":[{"tier":"critical"}]},"model":{"type":"string","description":"The judge, as ENDPOINT/MODEL.","examples":["openai/gpt-5.6-terra"]},"input":{"type":"array","minItems":1,"items":{"type":"object","properties":{"type":{"const":"message"},"role":{"enum":["system","developer","user","assistant"]},"content":{"type":["string","array"]}},"required":["role","content"],"additionalProperties":false},"description":"What the judge is asked, as chat messages with templates over `item` and `sample`.","examples":[[{"role":"user","content":"Question: {{item.question}}\nAnswer: {{sample.output_text}}\nHow helpful?"}]]},"range":{"type":"array","items":{"type":"number"},"minItems":2,"maxItems":2,"description":"Lowest and highest score the judge may give. Default: [0, 1]."},"pass_threshold":{"type":"number","description":"The score, on the scale of `range`, from which the answer passes."},"sampling_params":{"type":"object","description":"Request fields of the judge, such as `temperature`, `seed` and `reasoning_effort`.","examples":[{"temperature":0}]},"structured_output":{"type":"boolean","description":"Also demand the form of the reply through `response_format`, where the endpoint knows it. Default: false."}},"title":"score_model","description":"Asks a model for a score. The form of its reply is asked for and read by Plumbline.","required":["type","model","input","pass_threshold"]}]}},"run":{"type":"object","additionalProperties":false,"properties":{"repeats":{"description":"Answers per case: one number, or one for pull requests and one for the default branch, whose runs become baselines.","type":["integer","object"],"minimum":1,"maximum":100,"default":1,"examples":[3,{"pr":1,"main":3}],"additionalProperties":false,"required":["pr","main"],"properties":{"pr":{"description":"Answers per case on pull requests and merge groups.","type":"integer","minimum":1,"maximum":100,"examples":[1]},"main":{"description":"Answers per case everywhere else.","type":"integer","minimum":1,"maximum":100,"examples":[3]}}},"concurrency":{"description":"Requests under way at once; the lower of this and the workflow's `max-concurrency` counts.","type":"integer","minimum":1,"maximum":256,"default":8,"examples":[4]},"when_unchanged":{"description":"`reuse`: when candidate and suite equal the baseline, its answers stand and nothing is called (pull requests, merge groups and pushes). `run`: always measure.","enum":["reuse","run"],"default":"reuse","examples":["run"]},"extend":{"description":"Comparisons that stay undecided on a pull request get two more answers per case, once and within the spending limit.","type":"boolean","default":false,"examples":[true]},"early_stop":{"description":"The cases are asked in random blocks until the comparison is decided; it saves calls from about 200 cases. Only for a gate that blocks on one quality comparison over all cases and on nothing else but `cost.run`; not together with `extend`.","type":"boolean","default":false,"examples":[true]},"confirm":{"description":"Cases that flipped are asked again, of this change and of main, and labelled: confirmed, failing on main too, or a flake. It never turns a failed rule into a pass.","type":"boolean","default":false,"examples":[true]},"control":{"description":"`live`: on a pull request main's candidate is measured in the same job, interleaved with this one, and takes the place of the stored runs; costs as much again, and is the only mode in which an increase of a time may fail. `stored`: the stored runs are what this run is held against.","enum":["live","stored"],"default":"stored","examples":["live"]},"retries":{"description":"Further attempts after a failure that may pass, such as a throttled or broken connection.","type":"integer","minimum":0,"maximum":10,"default":6,"examples":[2]},"timeouts":{"type":"object","additionalProperties":false,"properties":{"connect":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$","x-unit":"duration","description":"Until the connection stands.","default":"10s","examples":["5s"]},"ttft":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$","x-unit":"duration","description":"Until the first token. A program has none to wait for before its first token event, and neither has an answer whose head says that it is one JSON body: for these `total` alone counts.","default":"60s","examples":["30s"]},"idle":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$","x-unit":"duration","description":"Between two pieces of an answer.","default":"30s","examples":["10s"]},"total":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$","x-unit":"duration","description":"For one whole attempt.","default":"120s","examples":["5m"]}},"description":"When an attempt is given up.","examples":[{"total":"60s"}]},"limits":{"type":"object","additionalProperties":false,"properties":{"spend":{"type":"string","pattern":"^\\$(\\d+(?:\\.\\d+)?)$","x-unit":"money","description":"Most this suite may spend in one run, judge included; the lower of this and the workflow's `max-spend` counts.","examples":["$2.00"]},"calls":{"description":"Most requests this suite may send in one run, retries and judges included.","type":"integer","minimum":1,"maximum":999999999,"examples":[5000]},"rpm":{"type":["integer","string"],"pattern":"^([1-9]\\d{0,8}(?=$)|[1-9]\\d{0,5}(?:\\.\\d{1,3})?(?=k)|[1-9]\\d{0,2}(?:\\.\\d{1,3})?(?=M))([kM]?)$","x-unit":"amount","minimum":1,"maximum":999999999,"description":"Most requests a minute to one endpoint.","examples":[600]},"tpm":{"type":["integer","string"],"pattern":"^([1-9]\\d{0,8}(?=$)|[1-9]\\d{0,5}(?:\\.\\d{1,3})?(?=k)|[1-9]\\d{0,2}(?:\\.\\d{1,3})?(?=M))([kM]?)$","x-unit":"amount","minimum":1,"maximum":999999999,"description":"Most tokens a minute to one endpoint, prompts and answers together.","examples":["400k","2M"]},"wall":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$","x-unit":"duration","description":"When this suite has run for so long, nothing more is sent.","examples":["20m"]}},"description":"What the run may use up.","examples":[{"spend":"$2.00"}]}},"description":"How the calls are made.","examples":[{"repeats":{"pr":1,"main":3},"limits":{"spend":"$2.00"}}]},"quarantine":{"description":"Path, from the folder of the spec, to the file of flaky cases that do not block for a while: `cases: [{ case, reason, until }]` as YAML or JSON. They are still measured and listed. See docs/recipes/flaky-cases.md.","type":"string","pattern":"\\.(ya?ml|json)$","examples":["quarantine.yml"]},"prices":{"type":"object","additionalProperties":false,"properties":{"file":{"description":"Path from the folder of the spec, inside the workspace, at most 16 MiB.","type":"string","pattern":"\\.json$","examples":["prices.json"]},"format":{"description":"Form of the file. `litellm`: `model_prices_and_context_window.json` of LiteLLM, or a file with the same fields.","enum":["litellm"],"examples":["litellm"]}},"description":"Prices of a file of yours, for the models of this suite that state none themselves. They come before the built-in table.","required":["file","format"],"examples":[{"file":"prices.json","format":"litellm"}]},"traffic":{"type":["integer","string"],"pattern":"^([1-9]\\d{0,8}(?=$)|[1-9]\\d{0,5}(?:\\.\\d{1,3})?(?=k)|[1-9]\\d{0,2}(?:\\.\\d{1,3})?(?=M))([kM]?)$","x-unit":"amount","minimum":1,"maximum":1000000000,"description":"Requests a month in production. The report says what they would cost at the measured mean cost of a case; no rule rests on it.","examples":["50k",120000]},"gate":{"type":"object","additionalProperties":false,"properties":{"alpha":{"description":"Chance of blaming an unchanged pull request, per family of rules.","type":"number","exclusiveMinimum":0,"exclusiveMaximum":0.5,"default":0.05,"examples":[0.01]},"min_cases":{"description":"With fewer cases a comparison with the baseline can fail but not pass.","type":"integer","minimum":1,"maximum":1000000,"default":20,"examples":[40]},"pass_rate":{"$ref":"#/$defs/rule_pass_rate"},"score":{"$ref":"#/$defs/rule_pass_rate"},"error_rate":{"$ref":"#/$defs/rule_error_rate"},"error_rate.throttled":{"$ref":"#/$defs/rule_error_rate"},"error_rate.overloaded":{"$ref":"#/$defs/rule_error_rate"},"error_rate.quota":{"$ref":"#/$defs/rule_error_rate"},"error_rate.auth":{"$ref":"#/$defs/rule_error_rate"},"error_rate.config":{"$ref":"#/$defs/rule_error_rate"},"error_rate.timeout":{"$ref":"#/$defs/rule_error_rate"},"error_rate.network":{"$ref":"#/$defs/rule_error_rate"},"error_rate.stream_truncated":{"$ref":"#/$defs/rule_error_rate"},"error_rate.malformed":{"$ref":"#/$defs/rule_error_rate"},"error_rate.too_large":{"$ref":"#/$defs/rule_error_rate"},"error_rate.crashed":{"$ref":"#/$defs/rule_error_rate"},"error_rate.not_recorded":{"$ref":"#/$defs/rule_error_rate"},"retry_rate":{"$ref":"#/$defs/rule_retry_rate"},"consistency":{"$ref":"#/$defs/rule_consistency"},"ttft.p50":{"$ref":"#/$defs/rule_ttft_p50"},"ttft.p95":{"$ref":"#/$defs/rule_ttft_p50"},"ttft.p99":{"$ref":"#/$defs/rule_ttft_p50"},"latency.p50":{"$ref":"#/$defs/rule_ttft_p50"},"latency.p95":{"$ref":"#/$defs/rule_ttft_p50"},"latency.p99":{"$ref":"#/$defs/rule_ttft_p50"},"goodput":{"$ref":"#/$defs/rule_goodput"},"cost.per_success":{"$ref":"#/$defs/rule_cost_per_success"},"cost.run":{"$ref":"#/$defs/rule_cost_run"}},"description":"The rules. A key is `METRIC` or `METRIC@SLICE`, where a slice is `TIER`, `category:NAME`, `category:*` or `tag:NAME`; only slices written here are tested.","patternProperties":{"^(pass_rate|score)(@.+)$":{"$ref":"#/$defs/rule_pass_rate"},"^grader\\.[A-Za-z0-9_-]{1,64}\\.(pass_rate|score)(@.+)?$":{"$ref":"#/$defs/rule_pass_rate"},"^(error_rate|error_rate\\.throttled|error_rate\\.overloaded|error_rate\\.quota|error_rate\\.auth|error_rate\\.config|error_rate\\.timeout|error_rate\\.network|error_rate\\.stream_truncated|error_rate\\.malformed|error_rate\\.too_large|error_rate\\.crashed|error_rate\\.not_recorded)(@.+)$":{"$ref":"#/$defs/rule_error_rate"},"^(retry_rate)(@.+)$":{"$ref":"#/$defs/rule_retry_rate"},"^(consistency)(@.+)$":{"$ref":"#/$defs/rule_consistency"},"^(ttft\\.p50|ttft\\.p95|ttft\\.p99|latency\\.p50|latency\\.p95|latency\\.p99)(@.+)$":{"$ref":"#/$defs/rule_ttft_p50"},"^(goodput)(@.+)$":{"$ref":"#/$defs/rule_goodput"},"^(cost\\.per_success)(@.+)$":{"$ref":"#/$defs/rule_cost_per_success"}},"minProperties":1,"examples":[{"pass_rate":{"min":"90%","max_drop":"3pp"},"pass_rate@critical":{"min":"100%"}}],"defaultSnippets":[{"label":"pass rate","body":{"pass_rate":{"min":"${1:90%}","max_drop":"${2:3pp}"}}}]}},"required":["gate"],"$defs":{"rule_pass_rate":{"type":"object","additionalProperties":false,"properties":{"min":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)%$","x-unit":"level","description":"The measured value must not be below this.","examples":["95%","100%"]},"max_drop":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)pp$","x-unit":"points","description":"The value must not be proven to lie further below the baseline than this.","examples":["3pp"]},"mode":{"description":"How `min` and `max` are held: `point` compares the measured number, a fact of this run; `proven` asks that the data prove the limit is kept.","enum":["point","proven"],"default":"point","examples":["proven"]},"blocking":{"description":"Whether a failure of this rule fails the gate, or is only shown.","type":"boolean","default":true,"examples":[false]}},"description":"A rate in [0, 1] where more is better: the share of cases that pass, or their mean score. `min` is a level in percent, `max_drop` a distance to the baseline in percentage points.","anyOf":[{"required":["min"]},{"required":["max_drop"]}],"examples":[{"min":"95%","max_drop":"3pp"}]},"rule_error_rate":{"type":"object","additionalProperties":false,"properties":{"max":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)%$","x-unit":"level","description":"The measured value must not be above this.","examples":["95%","100%"]},"max_increase":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)pp$","x-unit":"points","description":"The value must not be proven to lie further above the baseline than this.","examples":["3pp"]},"mode":{"description":"How `min` and `max` are held: `point` compares the measured number, a fact of this run; `proven` asks that the data prove the limit is kept.","enum":["point","proven"],"default":"proven","examples":["proven"]},"blocking":{"description":"Whether a failure of this rule fails the gate, or is only shown.","type":"boolean","default":true,"examples":[false]}},"description":"The share of cases that ended without an answer after all retries; `error_rate.CLASS` counts one class of failure alone. `max` is a level in percent, `max_increase` a distance to the baseline in percentage points.","anyOf":[{"required":["max"]},{"required":["max_increase"]}],"examples":[{"max":"95%","max_increase":"3pp"}]},"rule_retry_rate":{"type":"object","additionalProperties":false,"properties":{"max":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)%$","x-unit":"level","description":"The measured value must not be above this.","examples":["95%","100%"]},"max_increase":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)pp$","x-unit":"points","description":"The value must not be proven to lie further above the baseline than this.","examples":["3pp"]},"mode":{"description":"How `min` and `max` are held: `point` compares the measured number, a fact of this run; `proven` asks that the data prove the limit is kept.","enum":["point","proven"],"default":"proven","examples":["proven"]},"blocking":{"description":"Whether a failure of this rule fails the gate, or is only shown.","type":"boolean","default":true,"examples":[false]}},"description":"The share of cases whose answers needed more than one request. `max` is a level in percent, `max_increase` a distance to the baseline in percentage points.","anyOf":[{"required":["max"]},{"required":["max_increase"]}],"examples":[{"max":"95%","max_increase":"3pp"}]},"rule_consistency":{"type":"object","additionalProperties":false,"properties":{"min":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)%$","x-unit":"level","description":"The measured value must not be below this.","examples":["95%","100%"]},"max_drop":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)pp$","x-unit":"points","description":"The value must not be proven to lie further below the baseline than this.","examples":["3pp"]},"mode":{"description":"How `min` and `max` are held: `point` compares the measured number, a fact of this run; `proven` asks that the data prove the limit is kept.","enum":["point","proven"],"default":"point","examples":["proven"]},"blocking":{"description":"Whether a failure of this rule fails the gate, or is only shown.","type":"boolean","default":true,"examples":[false]},"k":{"description":"Answers per case that must all pass; the number of this run's `repeats` when absent.","type":"integer","minimum":2,"maximum":100,"examples":[3]}},"description":"How sure a case is to pass every time: the chance that `k` of its answers all pass, as the mean over the cases. It needs at least two answers per case on both sides (`run.repeats`). `min` is a level in percent, `max_drop` a distance to the baseline in percentage points.","anyOf":[{"required":["min"]},{"required":["max_drop"]}],"examples":[{"min":"95%","max_drop":"3pp"}]},"rule_ttft_p50":{"type":"object","additionalProperties":false,"properties":{"max":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$","x-unit":"duration","description":"The measured value must not be above this.","examples":["900ms","4s"]},"max_increase":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)%$","x-unit":"increase","description":"The value must not be proven to lie further above the baseline than this.","examples":["15%"]},"mode":{"description":"How `min` and `max` are held: `point` compares the measured number, a fact of this run; `proven` asks that the data prove the limit is kept.","enum":["point","proven"],"default":"proven","examples":["proven"]},"blocking":{"description":"Whether a failure of this rule fails the gate, or is only shown.","type":"boolean","default":true,"examples":[false]}},"description":"A percentile of the time to the first token (`ttft`) or to the whole answer (`latency`). `max` is a time, `max_increase` relative to the baseline in percent; against a stored baseline the increase is shown and never blocks.","anyOf":[{"required":["max"]},{"required":["max_increase"]}],"examples":[{"max":"900ms","max_increase":"15%"}]},"rule_goodput":{"type":"object","additionalProperties":false,"properties":{"min":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)%$","x-unit":"level","description":"The measured value must not be below this.","examples":["95%","100%"]},"max_drop":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)pp$","x-unit":"points","description":"The value must not be proven to lie further below the baseline than this.","examples":["3pp"]},"mode":{"description":"How `min` and `max` are held: `point` compares the measured number, a fact of this run; `proven` asks that the data prove the limit is kept.","enum":["point","proven"],"default":"proven","examples":["proven"]},"blocking":{"description":"Whether a failure of this rule fails the gate, or is only shown.","type":"boolean","default":true,"examples":[false]},"slo":{"type":"object","additionalProperties":false,"properties":{"ttft":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$","x-unit":"duration","description":"To the first token.","examples":["800ms"]},"tpot":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$","x-unit":"duration","description":"Per token of the answer after the first; known where the provider counts the tokens.","examples":["50ms"]},"latency":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$","x-unit":"duration","description":"To the whole answer.","examples":["4s"]}},"description":"What a good call keeps to, all of it.","minProperties":1,"examples":[{"ttft":"800ms","latency":"4s"}]}},"description":"The share of calls that keep to every time in `slo`; a call that failed does not. Without `slo` it is the `max` of the gate's own `ttft` and `latency` rules. `min` is a level in percent, `max_drop` a distance to the baseline in percentage points; against a stored baseline the drop is shown and never blocks.","anyOf":[{"required":["min"]},{"required":["max_drop"]}],"examples":[{"min":"95%","max_drop":"3pp"}]},"rule_cost_per_success":{"type":"object","additionalProperties":false,"properties":{"max":{"type":"string","pattern":"^\\$(\\d+(?:\\.\\d+)?)$","x-unit":"money","description":"The measured value must not be above this.","examples":["$0.004"]},"max_increase":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)%$","x-unit":"increase","description":"The value must not be proven to lie further above the baseline than this.","examples":["15%"]},"blocking":{"description":"Whether a failure of this rule fails the gate, or is only shown.","type":"boolean","default":true,"examples":[false]}},"description":"What one passed case costs: all the candidate spent, failed attempts included and the judge excluded, divided by the passed cases. `max` is an amount, `max_increase` relative to the baseline in percent.","anyOf":[{"required":["max"]},{"required":["max_increase"]}],"examples":[{"max":"$0.004","max_increase":"15%"}]},"rule_cost_run":{"type":"object","additionalProperties":false,"properties":{"max":{"type":"string","pattern":"^\\$(\\d+(?:\\.\\d+)?)$","x-unit":"money","description":"The measured value must not be above this.","examples":["$0.004"]},"blocking":{"description":"Whether a failure of this rule fails the gate, or is only shown.","type":"boolean","default":true,"examples":[false]}},"description":"All that this suite spent in this run, judge included. `max` is an amount.","anyOf":[{"required":["max"]}],"examples":[{"max":"$0.004"}]}}};
const schema32 = {"type":"object","additionalProperties":false,"properties":{"min":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)%$","x-unit":"level","description":"The measured value must not be below this.","examples":["95%","100%"]},"max_drop":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)pp$","x-unit":"points","description":"The value must not be proven to lie further below the baseline than this.","examples":["3pp"]},"mode":{"description":"How `min` and `max` are held: `point` compares the measured number, a fact of this run; `proven` asks that the data prove the limit is kept.","enum":["point","proven"],"default":"point","examples":["proven"]},"blocking":{"description":"Whether a failure of this rule fails the gate, or is only shown.","type":"boolean","default":true,"examples":[false]}},"description":"A rate in [0, 1] where more is better: the share of cases that pass, or their mean score. `min` is a level in percent, `max_drop` a distance to the baseline in percentage points.","anyOf":[{"required":["min"]},{"required":["max_drop"]}],"examples":[{"min":"95%","max_drop":"3pp"}]};
const schema34 = {"type":"object","additionalProperties":false,"properties":{"max":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)%$","x-unit":"level","description":"The measured value must not be above this.","examples":["95%","100%"]},"max_increase":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)pp$","x-unit":"points","description":"The value must not be proven to lie further above the baseline than this.","examples":["3pp"]},"mode":{"description":"How `min` and `max` are held: `point` compares the measured number, a fact of this run; `proven` asks that the data prove the limit is kept.","enum":["point","proven"],"default":"proven","examples":["proven"]},"blocking":{"description":"Whether a failure of this rule fails the gate, or is only shown.","type":"boolean","default":true,"examples":[false]}},"description":"The share of cases that ended without an answer after all retries; `error_rate.CLASS` counts one class of failure alone. `max` is a level in percent, `max_increase` a distance to the baseline in percentage points.","anyOf":[{"required":["max"]},{"required":["max_increase"]}],"examples":[{"max":"95%","max_increase":"3pp"}]};
const schema47 = {"type":"object","additionalProperties":false,"properties":{"max":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)%$","x-unit":"level","description":"The measured value must not be above this.","examples":["95%","100%"]},"max_increase":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)pp$","x-unit":"points","description":"The value must not be proven to lie further above the baseline than this.","examples":["3pp"]},"mode":{"description":"How `min` and `max` are held: `point` compares the measured number, a fact of this run; `proven` asks that the data prove the limit is kept.","enum":["point","proven"],"default":"proven","examples":["proven"]},"blocking":{"description":"Whether a failure of this rule fails the gate, or is only shown.","type":"boolean","default":true,"examples":[false]}},"description":"The share of cases whose answers needed more than one request. `max` is a level in percent, `max_increase` a distance to the baseline in percentage points.","anyOf":[{"required":["max"]},{"required":["max_increase"]}],"examples":[{"max":"95%","max_increase":"3pp"}]};
const schema48 = {"type":"object","additionalProperties":false,"properties":{"min":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)%$","x-unit":"level","description":"The measured value must not be below this.","examples":["95%","100%"]},"max_drop":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)pp$","x-unit":"points","description":"The value must not be proven to lie further below the baseline than this.","examples":["3pp"]},"mode":{"description":"How `min` and `max` are held: `point` compares the measured number, a fact of this run; `proven` asks that the data prove the limit is kept.","enum":["point","proven"],"default":"point","examples":["proven"]},"blocking":{"description":"Whether a failure of this rule fails the gate, or is only shown.","type":"boolean","default":true,"examples":[false]},"k":{"description":"Answers per case that must all pass; the number of this run's `repeats` when absent.","type":"integer","minimum":2,"maximum":100,"examples":[3]}},"description":"How sure a case is to pass every time: the chance that `k` of its answers all pass, as the mean over the cases. It needs at least two answers per case on both sides (`run.repeats`). `min` is a level in percent, `max_drop` a distance to the baseline in percentage points.","anyOf":[{"required":["min"]},{"required":["max_drop"]}],"examples":[{"min":"95%","max_drop":"3pp"}]};
const schema49 = {"type":"object","additionalProperties":false,"properties":{"max":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$","x-unit":"duration","description":"The measured value must not be above this.","examples":["900ms","4s"]},"max_increase":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)%$","x-unit":"increase","description":"The value must not be proven to lie further above the baseline than this.","examples":["15%"]},"mode":{"description":"How `min` and `max` are held: `point` compares the measured number, a fact of this run; `proven` asks that the data prove the limit is kept.","enum":["point","proven"],"default":"proven","examples":["proven"]},"blocking":{"description":"Whether a failure of this rule fails the gate, or is only shown.","type":"boolean","default":true,"examples":[false]}},"description":"A percentile of the time to the first token (`ttft`) or to the whole answer (`latency`). `max` is a time, `max_increase` relative to the baseline in percent; against a stored baseline the increase is shown and never blocks.","anyOf":[{"required":["max"]},{"required":["max_increase"]}],"examples":[{"max":"900ms","max_increase":"15%"}]};
const schema55 = {"type":"object","additionalProperties":false,"properties":{"min":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)%$","x-unit":"level","description":"The measured value must not be below this.","examples":["95%","100%"]},"max_drop":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)pp$","x-unit":"points","description":"The value must not be proven to lie further below the baseline than this.","examples":["3pp"]},"mode":{"description":"How `min` and `max` are held: `point` compares the measured number, a fact of this run; `proven` asks that the data prove the limit is kept.","enum":["point","proven"],"default":"proven","examples":["proven"]},"blocking":{"description":"Whether a failure of this rule fails the gate, or is only shown.","type":"boolean","default":true,"examples":[false]},"slo":{"type":"object","additionalProperties":false,"properties":{"ttft":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$","x-unit":"duration","description":"To the first token.","examples":["800ms"]},"tpot":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$","x-unit":"duration","description":"Per token of the answer after the first; known where the provider counts the tokens.","examples":["50ms"]},"latency":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$","x-unit":"duration","description":"To the whole answer.","examples":["4s"]}},"description":"What a good call keeps to, all of it.","minProperties":1,"examples":[{"ttft":"800ms","latency":"4s"}]}},"description":"The share of calls that keep to every time in `slo`; a call that failed does not. Without `slo` it is the `max` of the gate's own `ttft` and `latency` rules. `min` is a level in percent, `max_drop` a distance to the baseline in percentage points; against a stored baseline the drop is shown and never blocks.","anyOf":[{"required":["min"]},{"required":["max_drop"]}],"examples":[{"min":"95%","max_drop":"3pp"}]};
const schema56 = {"type":"object","additionalProperties":false,"properties":{"max":{"type":"string","pattern":"^\\$(\\d+(?:\\.\\d+)?)$","x-unit":"money","description":"The measured value must not be above this.","examples":["$0.004"]},"max_increase":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)%$","x-unit":"increase","description":"The value must not be proven to lie further above the baseline than this.","examples":["15%"]},"blocking":{"description":"Whether a failure of this rule fails the gate, or is only shown.","type":"boolean","default":true,"examples":[false]}},"description":"What one passed case costs: all the candidate spent, failed attempts included and the judge excluded, divided by the passed cases. `max` is an amount, `max_increase` relative to the baseline in percent.","anyOf":[{"required":["max"]},{"required":["max_increase"]}],"examples":[{"max":"$0.004","max_increase":"15%"}]};
const schema57 = {"type":"object","additionalProperties":false,"properties":{"max":{"type":"string","pattern":"^\\$(\\d+(?:\\.\\d+)?)$","x-unit":"money","description":"The measured value must not be above this.","examples":["$0.004"]},"blocking":{"description":"Whether a failure of this rule fails the gate, or is only shown.","type":"boolean","default":true,"examples":[false]}},"description":"All that this suite spent in this run, judge included. `max` is an amount.","anyOf":[{"required":["max"]}],"examples":[{"max":"$0.004"}]};
const func1 = Object.prototype.hasOwnProperty;
const func4 = fitsUnit;
const func8 = codePoints;
const pattern4 = new RegExp("^[^\\u0000-\\u001f\\u007f]{1,100}$", "u");
const pattern5 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*/[!-~]+$", "u");
const pattern6 = new RegExp("^[!-~]{1,200}$", "u");
const pattern8 = new RegExp("^\\$(\\d+(?:\\.\\d+)?)$", "u");
const pattern9 = new RegExp("^(\\d+(?:\\.\\d+)?)%$", "u");
const pattern10 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]{0,39}$", "u");
const pattern13 = new RegExp("^/(?:[^\\s#\\\\{}\\u0000-\\u001f\\u007f]|\\{\\{[^{}]*\\}\\})*$", "u");
const pattern15 = new RegExp("\\.prompt\\.ya?ml$", "u");
const pattern16 = new RegExp("\\.(jsonl|csv|ya?ml|json)$", "u");
const pattern17 = new RegExp("^[^\\s@*:\\u0000-\\u001f\\u007f](?:[^@*:\\u0000-\\u001f\\u007f]{0,98}[^\\s@*:\\u0000-\\u001f\\u007f])?$", "u");
const pattern18 = new RegExp("^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$", "u");
const pattern23 = new RegExp("^[A-Za-z0-9_-]{1,64}$", "u");
const pattern35 = new RegExp("^[ims]*$", "u");
const pattern52 = new RegExp("^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$", "u");
const pattern57 = new RegExp("^([1-9]\\d{0,8}(?=$)|[1-9]\\d{0,5}(?:\\.\\d{1,3})?(?=k)|[1-9]\\d{0,2}(?:\\.\\d{1,3})?(?=M))([kM]?)$", "u");
const pattern60 = new RegExp("\\.(ya?ml|json)$", "u");
const pattern61 = new RegExp("\\.json$", "u");
const pattern63 = new RegExp("^(pass_rate|score)(@.+)$", "u");
const pattern64 = new RegExp("^grader\\.[A-Za-z0-9_-]{1,64}\\.(pass_rate|score)(@.+)?$", "u");
const pattern65 = new RegExp("^(error_rate|error_rate\\.throttled|error_rate\\.overloaded|error_rate\\.quota|error_rate\\.auth|error_rate\\.config|error_rate\\.timeout|error_rate\\.network|error_rate\\.stream_truncated|error_rate\\.malformed|error_rate\\.too_large|error_rate\\.crashed|error_rate\\.not_recorded)(@.+)$", "u");
const pattern66 = new RegExp("^(retry_rate)(@.+)$", "u");
const pattern67 = new RegExp("^(consistency)(@.+)$", "u");
const pattern68 = new RegExp("^(ttft\\.p50|ttft\\.p95|ttft\\.p99|latency\\.p50|latency\\.p95|latency\\.p99)(@.+)$", "u");
const pattern69 = new RegExp("^(goodput)(@.+)$", "u");
const pattern70 = new RegExp("^(cost\\.per_success)(@.+)$", "u");
const pattern72 = new RegExp("^(\\d+(?:\\.\\d+)?)pp$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.gate === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gate"},message:"must have required property '"+"gate"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema31.properties.version,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,100}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,100}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]{1,100}$",parentSchema:schema31.properties.name,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.name.type,parentSchema:schema31.properties.name,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.description !== undefined){
let data2 = data.description;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.description.type,parentSchema:schema31.properties.description,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.models !== undefined){
let data3 = data.models;
if(Array.isArray(data3)){
if(data3.length < 1){
const err6 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.models,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if((typeof data4 !== "string") && (!(data4 && typeof data4 == "object" && !Array.isArray(data4)))){
const err7 = {instancePath:instancePath+"/models/" + i0,schemaPath:"#/properties/models/items/type",keyword:"type",params:{type: schema31.properties.models.items.type},message:"must be string,object",schema:schema31.properties.models.items.type,parentSchema:schema31.properties.models.items,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const _errs12 = errors;
let valid3 = false;
const _errs13 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.model === undefined){
const err8 = {instancePath:instancePath+"/models/" + i0,schemaPath:"#/properties/models/items/anyOf/0/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",schema:schema31.properties.models.items.anyOf[0].required,parentSchema:schema31.properties.models.items.anyOf[0],data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid0 = _errs13 === errors;
valid3 = valid3 || _valid0;
const _errs14 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.http === undefined){
const err9 = {instancePath:instancePath+"/models/" + i0,schemaPath:"#/properties/models/items/anyOf/1/required",keyword:"required",params:{missingProperty: "http"},message:"must have required property '"+"http"+"'",schema:schema31.properties.models.items.anyOf[1].required,parentSchema:schema31.properties.models.items.anyOf[1],data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid0 = _errs14 === errors;
valid3 = valid3 || _valid0;
const _errs15 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.command === undefined){
const err10 = {instancePath:instancePath+"/models/" + i0,schemaPath:"#/properties/models/items/anyOf/2/required",keyword:"required",params:{missingProperty: "command"},message:"must have required property '"+"command"+"'",schema:schema31.properties.models.items.anyOf[2].required,parentSchema:schema31.properties.models.items.anyOf[2],data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid0 = _errs15 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const err11 = {instancePath:instancePath+"/models/" + i0,schemaPath:"#/properties/models/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.models.items.anyOf,parentSchema:schema31.properties.models.items,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err12 = {instancePath:instancePath+"/models/" + i0,schemaPath:"#/properties/models/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*/[!-~]+$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*/[!-~]+$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]*/[!-~]+$",parentSchema:schema31.properties.models.items,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!(func1.call(schema31.properties.models.items.properties, key1))){
const err13 = {instancePath:instancePath+"/models/" + i0,schemaPath:"#/properties/models/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.models.items,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.id !== undefined){
let data5 = data4.id;
if(typeof data5 === "string"){
if(!pattern6.test(data5)){
const err14 = {instancePath:instancePath+"/models/" + i0+"/id",schemaPath:"#/properties/models/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[!-~]{1,200}$"},message:"must match pattern \""+"^[!-~]{1,200}$"+"\"",schema:"^[!-~]{1,200}$",parentSchema:schema31.properties.models.items.properties.id,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/models/" + i0+"/id",schemaPath:"#/properties/models/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.models.items.properties.id.type,parentSchema:schema31.properties.models.items.properties.id,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4.model !== undefined){
let data6 = data4.model;
if(typeof data6 === "string"){
if(!pattern5.test(data6)){
const err16 = {instancePath:instancePath+"/models/" + i0+"/model",schemaPath:"#/properties/models/items/properties/model/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*/[!-~]+$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*/[!-~]+$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]*/[!-~]+$",parentSchema:schema31.properties.models.items.properties.model,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/models/" + i0+"/model",schemaPath:"#/properties/models/items/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.models.items.properties.model.type,parentSchema:schema31.properties.models.items.properties.model,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data4.role !== undefined){
let data7 = data4.role;
if(!(data7 === "primary")){
const err18 = {instancePath:instancePath+"/models/" + i0+"/role",schemaPath:"#/properties/models/items/properties/role/enum",keyword:"enum",params:{allowedValues: schema31.properties.models.items.properties.role.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.models.items.properties.role.enum,parentSchema:schema31.properties.models.items.properties.role,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data4.blocking !== undefined){
let data8 = data4.blocking;
if(typeof data8 !== "boolean"){
const err19 = {instancePath:instancePath+"/models/" + i0+"/blocking",schemaPath:"#/properties/models/items/properties/blocking/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.models.items.properties.blocking.type,parentSchema:schema31.properties.models.items.properties.blocking,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data4.request !== undefined){
let data9 = data4.request;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
}
else {
const err20 = {instancePath:instancePath+"/models/" + i0+"/request",schemaPath:"#/properties/models/items/properties/request/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.models.items.properties.request.type,parentSchema:schema31.properties.models.items.properties.request,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data4.price !== undefined){
let data10 = data4.price;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(Object.keys(data10).length < 1){
const err21 = {instancePath:instancePath+"/models/" + i0+"/price",schemaPath:"#/properties/models/items/properties/price/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema31.properties.models.items.properties.price,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key2 in data10){
if(!(func1.call(schema31.properties.models.items.properties.price.properties, key2))){
const err22 = {instancePath:instancePath+"/models/" + i0+"/price",schemaPath:"#/properties/models/items/properties/price/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.models.items.properties.price,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data10.input_mtok !== undefined){
let data11 = data10.input_mtok;
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 100000 || isNaN(data11)){
const err23 = {instancePath:instancePath+"/models/" + i0+"/price/input_mtok",schemaPath:"#/properties/models/items/properties/price/properties/input_mtok/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000",schema:100000,parentSchema:schema31.properties.models.items.properties.price.properties.input_mtok,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err24 = {instancePath:instancePath+"/models/" + i0+"/price/input_mtok",schemaPath:"#/properties/models/items/properties/price/properties/input_mtok/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.models.items.properties.price.properties.input_mtok,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/models/" + i0+"/price/input_mtok",schemaPath:"#/properties/models/items/properties/price/properties/input_mtok/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.models.items.properties.price.properties.input_mtok.type,parentSchema:schema31.properties.models.items.properties.price.properties.input_mtok,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data10.output_mtok !== undefined){
let data12 = data10.output_mtok;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 100000 || isNaN(data12)){
const err26 = {instancePath:instancePath+"/models/" + i0+"/price/output_mtok",schemaPath:"#/properties/models/items/properties/price/properties/output_mtok/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000",schema:100000,parentSchema:schema31.properties.models.items.properties.price.properties.output_mtok,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err27 = {instancePath:instancePath+"/models/" + i0+"/price/output_mtok",schemaPath:"#/properties/models/items/properties/price/properties/output_mtok/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.models.items.properties.price.properties.output_mtok,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/models/" + i0+"/price/output_mtok",schemaPath:"#/properties/models/items/properties/price/properties/output_mtok/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.models.items.properties.price.properties.output_mtok.type,parentSchema:schema31.properties.models.items.properties.price.properties.output_mtok,data:data12};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data10.cached_input_mtok !== undefined){
let data13 = data10.cached_input_mtok;
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 100000 || isNaN(data13)){
const err29 = {instancePath:instancePath+"/models/" + i0+"/price/cached_input_mtok",schemaPath:"#/properties/models/items/properties/price/properties/cached_input_mtok/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000",schema:100000,parentSchema:schema31.properties.models.items.properties.price.properties.cached_input_mtok,data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data13 < 0 || isNaN(data13)){
const err30 = {instancePath:instancePath+"/models/" + i0+"/price/cached_input_mtok",schemaPath:"#/properties/models/items/properties/price/properties/cached_input_mtok/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.models.items.properties.price.properties.cached_input_mtok,data:data13};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/models/" + i0+"/price/cached_input_mtok",schemaPath:"#/properties/models/items/properties/price/properties/cached_input_mtok/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.models.items.properties.price.properties.cached_input_mtok.type,parentSchema:schema31.properties.models.items.properties.price.properties.cached_input_mtok,data:data13};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data10.cache_write_mtok !== undefined){
let data14 = data10.cache_write_mtok;
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 100000 || isNaN(data14)){
const err32 = {instancePath:instancePath+"/models/" + i0+"/price/cache_write_mtok",schemaPath:"#/properties/models/items/properties/price/properties/cache_write_mtok/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000",schema:100000,parentSchema:schema31.properties.models.items.properties.price.properties.cache_write_mtok,data:data14};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data14 < 0 || isNaN(data14)){
const err33 = {instancePath:instancePath+"/models/" + i0+"/price/cache_write_mtok",schemaPath:"#/properties/models/items/properties/price/properties/cache_write_mtok/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.models.items.properties.price.properties.cache_write_mtok,data:data14};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/models/" + i0+"/price/cache_write_mtok",schemaPath:"#/properties/models/items/properties/price/properties/cache_write_mtok/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.models.items.properties.price.properties.cache_write_mtok.type,parentSchema:schema31.properties.models.items.properties.price.properties.cache_write_mtok,data:data14};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data10.reasoning_mtok !== undefined){
let data15 = data10.reasoning_mtok;
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 100000 || isNaN(data15)){
const err35 = {instancePath:instancePath+"/models/" + i0+"/price/reasoning_mtok",schemaPath:"#/properties/models/items/properties/price/properties/reasoning_mtok/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000",schema:100000,parentSchema:schema31.properties.models.items.properties.price.properties.reasoning_mtok,data:data15};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data15 < 0 || isNaN(data15)){
const err36 = {instancePath:instancePath+"/models/" + i0+"/price/reasoning_mtok",schemaPath:"#/properties/models/items/properties/price/properties/reasoning_mtok/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.models.items.properties.price.properties.reasoning_mtok,data:data15};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/models/" + i0+"/price/reasoning_mtok",schemaPath:"#/properties/models/items/properties/price/properties/reasoning_mtok/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.models.items.properties.price.properties.reasoning_mtok.type,parentSchema:schema31.properties.models.items.properties.price.properties.reasoning_mtok,data:data15};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data10.per_request !== undefined){
let data16 = data10.per_request;
if(!(func4("money", data16))){
const err38 = {instancePath:instancePath+"/models/" + i0+"/price/per_request",schemaPath:"#/properties/models/items/properties/price/properties/per_request/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"money",parentSchema:schema31.properties.models.items.properties.price.properties.per_request,data:data16};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(typeof data16 === "string"){
if(!pattern8.test(data16)){
const err39 = {instancePath:instancePath+"/models/" + i0+"/price/per_request",schemaPath:"#/properties/models/items/properties/price/properties/per_request/pattern",keyword:"pattern",params:{pattern: "^\\$(\\d+(?:\\.\\d+)?)$"},message:"must match pattern \""+"^\\$(\\d+(?:\\.\\d+)?)$"+"\"",schema:"^\\$(\\d+(?:\\.\\d+)?)$",parentSchema:schema31.properties.models.items.properties.price.properties.per_request,data:data16};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/models/" + i0+"/price/per_request",schemaPath:"#/properties/models/items/properties/price/properties/per_request/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.models.items.properties.price.properties.per_request.type,parentSchema:schema31.properties.models.items.properties.price.properties.per_request,data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data10.surcharge !== undefined){
let data17 = data10.surcharge;
if(!(func4("increase", data17))){
const err41 = {instancePath:instancePath+"/models/" + i0+"/price/surcharge",schemaPath:"#/properties/models/items/properties/price/properties/surcharge/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"increase",parentSchema:schema31.properties.models.items.properties.price.properties.surcharge,data:data17};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(typeof data17 === "string"){
if(!pattern9.test(data17)){
const err42 = {instancePath:instancePath+"/models/" + i0+"/price/surcharge",schemaPath:"#/properties/models/items/properties/price/properties/surcharge/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)%$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)%$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)%$",parentSchema:schema31.properties.models.items.properties.price.properties.surcharge,data:data17};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/models/" + i0+"/price/surcharge",schemaPath:"#/properties/models/items/properties/price/properties/surcharge/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.models.items.properties.price.properties.surcharge.type,parentSchema:schema31.properties.models.items.properties.price.properties.surcharge,data:data17};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data10.service_tiers !== undefined){
let data18 = data10.service_tiers;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(Object.keys(data18).length < 1){
const err44 = {instancePath:instancePath+"/models/" + i0+"/price/service_tiers",schemaPath:"#/properties/models/items/properties/price/properties/service_tiers/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema31.properties.models.items.properties.price.properties.service_tiers,data:data18};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
for(const key3 in data18){
const _errs46 = errors;
if(typeof key3 === "string"){
if(!pattern10.test(key3)){
const err45 = {instancePath:instancePath+"/models/" + i0+"/price/service_tiers",schemaPath:"#/properties/models/items/properties/price/properties/service_tiers/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,39}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9_.-]{0,39}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,39}$",parentSchema:schema31.properties.models.items.properties.price.properties.service_tiers.propertyNames,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
var valid6 = _errs46 === errors;
if(!valid6){
const err46 = {instancePath:instancePath+"/models/" + i0+"/price/service_tiers",schemaPath:"#/properties/models/items/properties/price/properties/service_tiers/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid",schema:schema31.properties.models.items.properties.price.properties.service_tiers.propertyNames,parentSchema:schema31.properties.models.items.properties.price.properties.service_tiers,data:data18};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
for(const key4 in data18){
let data19 = data18[key4];
if(!(func4("increase", data19))){
const err47 = {instancePath:instancePath+"/models/" + i0+"/price/service_tiers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/items/properties/price/properties/service_tiers/additionalProperties/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"increase",parentSchema:schema31.properties.models.items.properties.price.properties.service_tiers.additionalProperties,data:data19};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(typeof data19 === "string"){
if(!pattern9.test(data19)){
const err48 = {instancePath:instancePath+"/models/" + i0+"/price/service_tiers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/items/properties/price/properties/service_tiers/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)%$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)%$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)%$",parentSchema:schema31.properties.models.items.properties.price.properties.service_tiers.additionalProperties,data:data19};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/models/" + i0+"/price/service_tiers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/items/properties/price/properties/service_tiers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.models.items.properties.price.properties.service_tiers.additionalProperties.type,parentSchema:schema31.properties.models.items.properties.price.properties.service_tiers.additionalProperties,data:data19};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/models/" + i0+"/price/service_tiers",schemaPath:"#/properties/models/items/properties/price/properties/service_tiers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.models.items.properties.price.properties.service_tiers.type,parentSchema:schema31.properties.models.items.properties.price.properties.service_tiers,data:data18};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data10.worst_case !== undefined){
let data20 = data10.worst_case;
if(!(func4("money", data20))){
const err51 = {instancePath:instancePath+"/models/" + i0+"/price/worst_case",schemaPath:"#/properties/models/items/properties/price/properties/worst_case/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"money",parentSchema:schema31.properties.models.items.properties.price.properties.worst_case,data:data20};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(typeof data20 === "string"){
if(!pattern8.test(data20)){
const err52 = {instancePath:instancePath+"/models/" + i0+"/price/worst_case",schemaPath:"#/properties/models/items/properties/price/properties/worst_case/pattern",keyword:"pattern",params:{pattern: "^\\$(\\d+(?:\\.\\d+)?)$"},message:"must match pattern \""+"^\\$(\\d+(?:\\.\\d+)?)$"+"\"",schema:"^\\$(\\d+(?:\\.\\d+)?)$",parentSchema:schema31.properties.models.items.properties.price.properties.worst_case,data:data20};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/models/" + i0+"/price/worst_case",schemaPath:"#/properties/models/items/properties/price/properties/worst_case/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.models.items.properties.price.properties.worst_case.type,parentSchema:schema31.properties.models.items.properties.price.properties.worst_case,data:data20};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data10.input_mtok !== undefined){
if(data10.output_mtok === undefined){
const err54 = {instancePath:instancePath+"/models/" + i0+"/price",schemaPath:"#/properties/models/items/properties/price/dependentRequired",keyword:"dependentRequired",params:{property: "input_mtok",
    missingProperty: "output_mtok",
    depsCount: 1,
    deps: "output_mtok"},message:"must have property output_mtok when property input_mtok is present",schema:schema31.properties.models.items.properties.price.dependentRequired,parentSchema:schema31.properties.models.items.properties.price,data:data10};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data10.output_mtok !== undefined){
if(data10.input_mtok === undefined){
const err55 = {instancePath:instancePath+"/models/" + i0+"/price",schemaPath:"#/properties/models/items/properties/price/dependentRequired",keyword:"dependentRequired",params:{property: "output_mtok",
    missingProperty: "input_mtok",
    depsCount: 1,
    deps: "input_mtok"},message:"must have property input_mtok when property output_mtok is present",schema:schema31.properties.models.items.properties.price.dependentRequired,parentSchema:schema31.properties.models.items.properties.price,data:data10};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data10.cached_input_mtok !== undefined){
if(data10.input_mtok === undefined){
const err56 = {instancePath:instancePath+"/models/" + i0+"/price",schemaPath:"#/properties/models/items/properties/price/dependentRequired",keyword:"dependentRequired",params:{property: "cached_input_mtok",
    missingProperty: "input_mtok",
    depsCount: 1,
    deps: "input_mtok"},message:"must have property input_mtok when property cached_input_mtok is present",schema:schema31.properties.models.items.properties.price.dependentRequired,parentSchema:schema31.properties.models.items.properties.price,data:data10};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data10.cache_write_mtok !== undefined){
if(data10.input_mtok === undefined){
const err57 = {instancePath:instancePath+"/models/" + i0+"/price",schemaPath:"#/properties/models/items/properties/price/dependentRequired",keyword:"dependentRequired",params:{property: "cache_write_mtok",
    missingProperty: "input_mtok",
    depsCount: 1,
    deps: "input_mtok"},message:"must have property input_mtok when property cache_write_mtok is present",schema:schema31.properties.models.items.properties.price.dependentRequired,parentSchema:schema31.properties.models.items.properties.price,data:data10};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data10.reasoning_mtok !== undefined){
if(data10.output_mtok === undefined){
const err58 = {instancePath:instancePath+"/models/" + i0+"/price",schemaPath:"#/properties/models/items/properties/price/dependentRequired",keyword:"dependentRequired",params:{property: "reasoning_mtok",
    missingProperty: "output_mtok",
    depsCount: 1,
    deps: "output_mtok"},message:"must have property output_mtok when property reasoning_mtok is present",schema:schema31.properties.models.items.properties.price.dependentRequired,parentSchema:schema31.properties.models.items.properties.price,data:data10};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data10.service_tiers !== undefined){
if(data10.input_mtok === undefined){
const err59 = {instancePath:instancePath+"/models/" + i0+"/price",schemaPath:"#/properties/models/items/properties/price/dependentRequired",keyword:"dependentRequired",params:{property: "service_tiers",
    missingProperty: "input_mtok",
    depsCount: 1,
    deps: "input_mtok"},message:"must have property input_mtok when property service_tiers is present",schema:schema31.properties.models.items.properties.price.dependentRequired,parentSchema:schema31.properties.models.items.properties.price,data:data10};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/models/" + i0+"/price",schemaPath:"#/properties/models/items/properties/price/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.models.items.properties.price.type,parentSchema:schema31.properties.models.items.properties.price,data:data10};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data4.http !== undefined){
let data21 = data4.http;
if(typeof data21 === "string"){
if(func8(data21) > 500){
const err61 = {instancePath:instancePath+"/models/" + i0+"/http",schemaPath:"#/properties/models/items/properties/http/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema31.properties.models.items.properties.http,data:data21};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(func8(data21) < 1){
const err62 = {instancePath:instancePath+"/models/" + i0+"/http",schemaPath:"#/properties/models/items/properties/http/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.models.items.properties.http,data:data21};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/models/" + i0+"/http",schemaPath:"#/properties/models/items/properties/http/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.models.items.properties.http.type,parentSchema:schema31.properties.models.items.properties.http,data:data21};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data4.path !== undefined){
let data22 = data4.path;
if(typeof data22 === "string"){
if(!pattern13.test(data22)){
const err64 = {instancePath:instancePath+"/models/" + i0+"/path",schemaPath:"#/properties/models/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^/(?:[^\\s#\\\\{}\\u0000-\\u001f\\u007f]|\\{\\{[^{}]*\\}\\})*$"},message:"must match pattern \""+"^/(?:[^\\s#\\\\{}\\u0000-\\u001f\\u007f]|\\{\\{[^{}]*\\}\\})*$"+"\"",schema:"^/(?:[^\\s#\\\\{}\\u0000-\\u001f\\u007f]|\\{\\{[^{}]*\\}\\})*$",parentSchema:schema31.properties.models.items.properties.path,data:data22};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/models/" + i0+"/path",schemaPath:"#/properties/models/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.models.items.properties.path.type,parentSchema:schema31.properties.models.items.properties.path,data:data22};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data4.method !== undefined){
let data23 = data4.method;
if(!(((data23 === "POST") || (data23 === "PUT")) || (data23 === "GET"))){
const err66 = {instancePath:instancePath+"/models/" + i0+"/method",schemaPath:"#/properties/models/items/properties/method/enum",keyword:"enum",params:{allowedValues: schema31.properties.models.items.properties.method.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.models.items.properties.method.enum,parentSchema:schema31.properties.models.items.properties.method,data:data23};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data4.output !== undefined){
let data24 = data4.output;
if(typeof data24 === "string"){
if(func8(data24) < 1){
const err67 = {instancePath:instancePath+"/models/" + i0+"/output",schemaPath:"#/properties/models/items/properties/output/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.models.items.properties.output,data:data24};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/models/" + i0+"/output",schemaPath:"#/properties/models/items/properties/output/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.models.items.properties.output.type,parentSchema:schema31.properties.models.items.properties.output,data:data24};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data4.documents !== undefined){
let data25 = data4.documents;
if(typeof data25 === "string"){
if(func8(data25) < 1){
const err69 = {instancePath:instancePath+"/models/" + i0+"/documents",schemaPath:"#/properties/models/items/properties/documents/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.models.items.properties.documents,data:data25};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/models/" + i0+"/documents",schemaPath:"#/properties/models/items/properties/documents/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.models.items.properties.documents.type,parentSchema:schema31.properties.models.items.properties.documents,data:data25};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data4.usage !== undefined){
let data26 = data4.usage;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(Object.keys(data26).length < 1){
const err71 = {instancePath:instancePath+"/models/" + i0+"/usage",schemaPath:"#/properties/models/items/properties/usage/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema31.properties.models.items.properties.usage,data:data26};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
for(const key5 in data26){
if(!(((key5 === "input") || (key5 === "output")) || (key5 === "cost"))){
const err72 = {instancePath:instancePath+"/models/" + i0+"/usage",schemaPath:"#/properties/models/items/properties/usage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.models.items.properties.usage,data:data26};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data26.input !== undefined){
let data27 = data26.input;
if(typeof data27 === "string"){
if(func8(data27) < 1){
const err73 = {instancePath:instancePath+"/models/" + i0+"/usage/input",schemaPath:"#/properties/models/items/properties/usage/properties/input/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.models.items.properties.usage.properties.input,data:data27};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/models/" + i0+"/usage/input",schemaPath:"#/properties/models/items/properties/usage/properties/input/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.models.items.properties.usage.properties.input.type,parentSchema:schema31.properties.models.items.properties.usage.properties.input,data:data27};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data26.output !== undefined){
let data28 = data26.output;
if(typeof data28 === "string"){
if(func8(data28) < 1){
const err75 = {instancePath:instancePath+"/models/" + i0+"/usage/output",schemaPath:"#/properties/models/items/properties/usage/properties/output/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.models.items.properties.usage.properties.output,data:data28};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/models/" + i0+"/usage/output",schemaPath:"#/properties/models/items/properties/usage/properties/output/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.models.items.properties.usage.properties.output.type,parentSchema:schema31.properties.models.items.properties.usage.properties.output,data:data28};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data26.cost !== undefined){
let data29 = data26.cost;
if(typeof data29 === "string"){
if(func8(data29) < 1){
const err77 = {instancePath:instancePath+"/models/" + i0+"/usage/cost",schemaPath:"#/properties/models/items/properties/usage/properties/cost/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.models.items.properties.usage.properties.cost,data:data29};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/models/" + i0+"/usage/cost",schemaPath:"#/properties/models/items/properties/usage/properties/cost/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.models.items.properties.usage.properties.cost.type,parentSchema:schema31.properties.models.items.properties.usage.properties.cost,data:data29};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data26.input !== undefined){
if(data26.output === undefined){
const err79 = {instancePath:instancePath+"/models/" + i0+"/usage",schemaPath:"#/properties/models/items/properties/usage/dependentRequired",keyword:"dependentRequired",params:{property: "input",
    missingProperty: "output",
    depsCount: 1,
    deps: "output"},message:"must have property output when property input is present",schema:schema31.properties.models.items.properties.usage.dependentRequired,parentSchema:schema31.properties.models.items.properties.usage,data:data26};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data26.output !== undefined){
if(data26.input === undefined){
const err80 = {instancePath:instancePath+"/models/" + i0+"/usage",schemaPath:"#/properties/models/items/properties/usage/dependentRequired",keyword:"dependentRequired",params:{property: "output",
    missingProperty: "input",
    depsCount: 1,
    deps: "input"},message:"must have property input when property output is present",schema:schema31.properties.models.items.properties.usage.dependentRequired,parentSchema:schema31.properties.models.items.properties.usage,data:data26};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/models/" + i0+"/usage",schemaPath:"#/properties/models/items/properties/usage/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.models.items.properties.usage.type,parentSchema:schema31.properties.models.items.properties.usage,data:data26};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data4.stream !== undefined){
let data30 = data4.stream;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.end === undefined){
const err82 = {instancePath:instancePath+"/models/" + i0+"/stream",schemaPath:"#/properties/models/items/properties/stream/required",keyword:"required",params:{missingProperty: "end"},message:"must have required property '"+"end"+"'",schema:schema31.properties.models.items.properties.stream.required,parentSchema:schema31.properties.models.items.properties.stream,data:data30};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
for(const key6 in data30){
if(!(((key6 === "event") || (key6 === "text")) || (key6 === "end"))){
const err83 = {instancePath:instancePath+"/models/" + i0+"/stream",schemaPath:"#/properties/models/items/properties/stream/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.models.items.properties.stream,data:data30};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data30.event !== undefined){
let data31 = data30.event;
if(typeof data31 === "string"){
if(func8(data31) > 200){
const err84 = {instancePath:instancePath+"/models/" + i0+"/stream/event",schemaPath:"#/properties/models/items/properties/stream/properties/event/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema31.properties.models.items.properties.stream.properties.event,data:data31};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(func8(data31) < 1){
const err85 = {instancePath:instancePath+"/models/" + i0+"/stream/event",schemaPath:"#/properties/models/items/properties/stream/properties/event/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.models.items.properties.stream.properties.event,data:data31};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/models/" + i0+"/stream/event",schemaPath:"#/properties/models/items/properties/stream/properties/event/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.models.items.properties.stream.properties.event.type,parentSchema:schema31.properties.models.items.properties.stream.properties.event,data:data31};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data30.text !== undefined){
let data32 = data30.text;
if(typeof data32 === "string"){
if(func8(data32) < 1){
const err87 = {instancePath:instancePath+"/models/" + i0+"/stream/text",schemaPath:"#/properties/models/items/properties/stream/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.models.items.properties.stream.properties.text,data:data32};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/models/" + i0+"/stream/text",schemaPath:"#/properties/models/items/properties/stream/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.models.items.properties.stream.properties.text.type,parentSchema:schema31.properties.models.items.properties.stream.properties.text,data:data32};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data30.end !== undefined){
let data33 = data30.end;
if(typeof data33 === "string"){
if(func8(data33) > 200){
const err89 = {instancePath:instancePath+"/models/" + i0+"/stream/end",schemaPath:"#/properties/models/items/properties/stream/properties/end/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema31.properties.models.items.properties.stream.properties.end,data:data33};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(func8(data33) < 1){
const err90 = {instancePath:instancePath+"/models/" + i0+"/stream/end",schemaPath:"#/properties/models/items/properties/stream/properties/end/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.models.items.properties.stream.properties.end,data:data33};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
else {
const err91 = {instancePath:instancePath+"/models/" + i0+"/stream/end",schemaPath:"#/properties/models/items/properties/stream/properties/end/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.models.items.properties.stream.properties.end.type,parentSchema:schema31.properties.models.items.properties.stream.properties.end,data:data33};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/models/" + i0+"/stream",schemaPath:"#/properties/models/items/properties/stream/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.models.items.properties.stream.type,parentSchema:schema31.properties.models.items.properties.stream,data:data30};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data4.command !== undefined){
let data34 = data4.command;
if(typeof data34 === "string"){
if(func8(data34) > 500){
const err93 = {instancePath:instancePath+"/models/" + i0+"/command",schemaPath:"#/properties/models/items/properties/command/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema31.properties.models.items.properties.command,data:data34};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(func8(data34) < 1){
const err94 = {instancePath:instancePath+"/models/" + i0+"/command",schemaPath:"#/properties/models/items/properties/command/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.models.items.properties.command,data:data34};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
else {
const err95 = {instancePath:instancePath+"/models/" + i0+"/command",schemaPath:"#/properties/models/items/properties/command/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.models.items.properties.command.type,parentSchema:schema31.properties.models.items.properties.command,data:data34};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data4.identity !== undefined){
let data35 = data4.identity;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(Object.keys(data35).length < 1){
const err96 = {instancePath:instancePath+"/models/" + i0+"/identity",schemaPath:"#/properties/models/items/properties/identity/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema31.properties.models.items.properties.identity,data:data35};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
for(const key7 in data35){
if(!((key7 === "files") || (key7 === "values"))){
const err97 = {instancePath:instancePath+"/models/" + i0+"/identity",schemaPath:"#/properties/models/items/properties/identity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.models.items.properties.identity,data:data35};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data35.files !== undefined){
let data36 = data35.files;
if(Array.isArray(data36)){
if(data36.length > 50){
const err98 = {instancePath:instancePath+"/models/" + i0+"/identity/files",schemaPath:"#/properties/models/items/properties/identity/properties/files/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema31.properties.models.items.properties.identity.properties.files,data:data36};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data36.length < 1){
const err99 = {instancePath:instancePath+"/models/" + i0+"/identity/files",schemaPath:"#/properties/models/items/properties/identity/properties/files/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.models.items.properties.identity.properties.files,data:data36};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
const len1 = data36.length;
for(let i1=0; i1<len1; i1++){
let data37 = data36[i1];
if(typeof data37 === "string"){
if(func8(data37) > 500){
const err100 = {instancePath:instancePath+"/models/" + i0+"/identity/files/" + i1,schemaPath:"#/properties/models/items/properties/identity/properties/files/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema31.properties.models.items.properties.identity.properties.files.items,data:data37};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(func8(data37) < 1){
const err101 = {instancePath:instancePath+"/models/" + i0+"/identity/files/" + i1,schemaPath:"#/properties/models/items/properties/identity/properties/files/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.models.items.properties.identity.properties.files.items,data:data37};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/models/" + i0+"/identity/files/" + i1,schemaPath:"#/properties/models/items/properties/identity/properties/files/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.models.items.properties.identity.properties.files.items.type,parentSchema:schema31.properties.models.items.properties.identity.properties.files.items,data:data37};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
let i2 = data36.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data36[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err103 = {instancePath:instancePath+"/models/" + i0+"/identity/files",schemaPath:"#/properties/models/items/properties/identity/properties/files/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)",schema:true,parentSchema:schema31.properties.models.items.properties.identity.properties.files,data:data36};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err104 = {instancePath:instancePath+"/models/" + i0+"/identity/files",schemaPath:"#/properties/models/items/properties/identity/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.models.items.properties.identity.properties.files.type,parentSchema:schema31.properties.models.items.properties.identity.properties.files,data:data36};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data35.values !== undefined){
let data38 = data35.values;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(Object.keys(data38).length < 1){
const err105 = {instancePath:instancePath+"/models/" + i0+"/identity/values",schemaPath:"#/properties/models/items/properties/identity/properties/values/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema31.properties.models.items.properties.identity.properties.values,data:data38};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
for(const key8 in data38){
let data39 = data38[key8];
if(((typeof data39 !== "string") && (!((typeof data39 == "number") && (isFinite(data39))))) && (typeof data39 !== "boolean")){
const err106 = {instancePath:instancePath+"/models/" + i0+"/identity/values/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/items/properties/identity/properties/values/additionalProperties/type",keyword:"type",params:{type: schema31.properties.models.items.properties.identity.properties.values.additionalProperties.type},message:"must be string,number,boolean",schema:schema31.properties.models.items.properties.identity.properties.values.additionalProperties.type,parentSchema:schema31.properties.models.items.properties.identity.properties.values.additionalProperties,data:data39};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(typeof data39 === "string"){
if(func8(data39) < 1){
const err107 = {instancePath:instancePath+"/models/" + i0+"/identity/values/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/items/properties/identity/properties/values/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.models.items.properties.identity.properties.values.additionalProperties,data:data39};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
}
else {
const err108 = {instancePath:instancePath+"/models/" + i0+"/identity/values",schemaPath:"#/properties/models/items/properties/identity/properties/values/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.models.items.properties.identity.properties.values.type,parentSchema:schema31.properties.models.items.properties.identity.properties.values,data:data38};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
else {
const err109 = {instancePath:instancePath+"/models/" + i0+"/identity",schemaPath:"#/properties/models/items/properties/identity/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.models.items.properties.identity.type,parentSchema:schema31.properties.models.items.properties.identity,data:data35};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data4.http !== undefined){
if(data4.path === undefined){
const err110 = {instancePath:instancePath+"/models/" + i0,schemaPath:"#/properties/models/items/dependentRequired",keyword:"dependentRequired",params:{property: "http",
    missingProperty: "path",
    depsCount: 2,
    deps: "path, identity"},message:"must have properties path, identity when property http is present",schema:schema31.properties.models.items.dependentRequired,parentSchema:schema31.properties.models.items,data:data4};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(data4.identity === undefined){
const err111 = {instancePath:instancePath+"/models/" + i0,schemaPath:"#/properties/models/items/dependentRequired",keyword:"dependentRequired",params:{property: "http",
    missingProperty: "identity",
    depsCount: 2,
    deps: "path, identity"},message:"must have properties path, identity when property http is present",schema:schema31.properties.models.items.dependentRequired,parentSchema:schema31.properties.models.items,data:data4};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data4.command !== undefined){
if(data4.input === undefined){
const err112 = {instancePath:instancePath+"/models/" + i0,schemaPath:"#/properties/models/items/dependentRequired",keyword:"dependentRequired",params:{property: "command",
    missingProperty: "input",
    depsCount: 2,
    deps: "input, identity"},message:"must have properties input, identity when property command is present",schema:schema31.properties.models.items.dependentRequired,parentSchema:schema31.properties.models.items,data:data4};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data4.identity === undefined){
const err113 = {instancePath:instancePath+"/models/" + i0,schemaPath:"#/properties/models/items/dependentRequired",keyword:"dependentRequired",params:{property: "command",
    missingProperty: "identity",
    depsCount: 2,
    deps: "input, identity"},message:"must have properties input, identity when property command is present",schema:schema31.properties.models.items.dependentRequired,parentSchema:schema31.properties.models.items,data:data4};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
}
}
else {
const err114 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.models.type,parentSchema:schema31.properties.models,data:data3};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data.messages !== undefined){
let data40 = data.messages;
if(Array.isArray(data40)){
if(data40.length < 1){
const err115 = {instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.messages,data:data40};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
const len2 = data40.length;
for(let i3=0; i3<len2; i3++){
let data41 = data40[i3];
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.role === undefined){
const err116 = {instancePath:instancePath+"/messages/" + i3,schemaPath:"#/properties/messages/items/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'",schema:schema31.properties.messages.items.required,parentSchema:schema31.properties.messages.items,data:data41};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
for(const key9 in data41){
if(!(((((key9 === "role") || (key9 === "content")) || (key9 === "name")) || (key9 === "tool_calls")) || (key9 === "tool_call_id"))){
const err117 = {instancePath:instancePath+"/messages/" + i3,schemaPath:"#/properties/messages/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.messages.items,data:data41};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data41.role !== undefined){
let data42 = data41.role;
if(!(((((data42 === "system") || (data42 === "developer")) || (data42 === "user")) || (data42 === "assistant")) || (data42 === "tool"))){
const err118 = {instancePath:instancePath+"/messages/" + i3+"/role",schemaPath:"#/properties/messages/items/properties/role/enum",keyword:"enum",params:{allowedValues: schema31.properties.messages.items.properties.role.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.messages.items.properties.role.enum,parentSchema:schema31.properties.messages.items.properties.role,data:data42};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data41.content !== undefined){
let data43 = data41.content;
if(((typeof data43 !== "string") && (!(Array.isArray(data43)))) && (data43 !== null)){
const err119 = {instancePath:instancePath+"/messages/" + i3+"/content",schemaPath:"#/properties/messages/items/properties/content/type",keyword:"type",params:{type: schema31.properties.messages.items.properties.content.type},message:"must be string,array,null",schema:schema31.properties.messages.items.properties.content.type,parentSchema:schema31.properties.messages.items.properties.content,data:data43};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(Array.isArray(data43)){
const len3 = data43.length;
for(let i4=0; i4<len3; i4++){
let data44 = data43[i4];
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.type === undefined){
const err120 = {instancePath:instancePath+"/messages/" + i3+"/content/" + i4,schemaPath:"#/properties/messages/items/properties/content/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema31.properties.messages.items.properties.content.items.required,parentSchema:schema31.properties.messages.items.properties.content.items,data:data44};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
for(const key10 in data44){
if(!(((((((key10 === "type") || (key10 === "text")) || (key10 === "image_url")) || (key10 === "input_audio")) || (key10 === "file")) || (key10 === "refusal")) || (key10 === "cache_control"))){
const err121 = {instancePath:instancePath+"/messages/" + i3+"/content/" + i4,schemaPath:"#/properties/messages/items/properties/content/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.messages.items.properties.content.items,data:data44};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data44.type !== undefined){
let data45 = data44.type;
if(typeof data45 !== "string"){
const err122 = {instancePath:instancePath+"/messages/" + i3+"/content/" + i4+"/type",schemaPath:"#/properties/messages/items/properties/content/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.messages.items.properties.content.items.properties.type.type,parentSchema:schema31.properties.messages.items.properties.content.items.properties.type,data:data45};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data44.text !== undefined){
let data46 = data44.text;
if(typeof data46 !== "string"){
const err123 = {instancePath:instancePath+"/messages/" + i3+"/content/" + i4+"/text",schemaPath:"#/properties/messages/items/properties/content/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.messages.items.properties.content.items.properties.text.type,parentSchema:schema31.properties.messages.items.properties.content.items.properties.text,data:data46};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data44.image_url !== undefined){
let data47 = data44.image_url;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
}
else {
const err124 = {instancePath:instancePath+"/messages/" + i3+"/content/" + i4+"/image_url",schemaPath:"#/properties/messages/items/properties/content/items/properties/image_url/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.messages.items.properties.content.items.properties.image_url.type,parentSchema:schema31.properties.messages.items.properties.content.items.properties.image_url,data:data47};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data44.input_audio !== undefined){
let data48 = data44.input_audio;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
}
else {
const err125 = {instancePath:instancePath+"/messages/" + i3+"/content/" + i4+"/input_audio",schemaPath:"#/properties/messages/items/properties/content/items/properties/input_audio/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.messages.items.properties.content.items.properties.input_audio.type,parentSchema:schema31.properties.messages.items.properties.content.items.properties.input_audio,data:data48};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data44.file !== undefined){
let data49 = data44.file;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
}
else {
const err126 = {instancePath:instancePath+"/messages/" + i3+"/content/" + i4+"/file",schemaPath:"#/properties/messages/items/properties/content/items/properties/file/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.messages.items.properties.content.items.properties.file.type,parentSchema:schema31.properties.messages.items.properties.content.items.properties.file,data:data49};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data44.refusal !== undefined){
let data50 = data44.refusal;
if(typeof data50 !== "string"){
const err127 = {instancePath:instancePath+"/messages/" + i3+"/content/" + i4+"/refusal",schemaPath:"#/properties/messages/items/properties/content/items/properties/refusal/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.messages.items.properties.content.items.properties.refusal.type,parentSchema:schema31.properties.messages.items.properties.content.items.properties.refusal,data:data50};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data44.cache_control !== undefined){
let data51 = data44.cache_control;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
}
else {
const err128 = {instancePath:instancePath+"/messages/" + i3+"/content/" + i4+"/cache_control",schemaPath:"#/properties/messages/items/properties/content/items/properties/cache_control/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.messages.items.properties.content.items.properties.cache_control.type,parentSchema:schema31.properties.messages.items.properties.content.items.properties.cache_control,data:data51};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
else {
const err129 = {instancePath:instancePath+"/messages/" + i3+"/content/" + i4,schemaPath:"#/properties/messages/items/properties/content/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.messages.items.properties.content.items.type,parentSchema:schema31.properties.messages.items.properties.content.items,data:data44};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
}
if(data41.name !== undefined){
let data52 = data41.name;
if(typeof data52 !== "string"){
const err130 = {instancePath:instancePath+"/messages/" + i3+"/name",schemaPath:"#/properties/messages/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.messages.items.properties.name.type,parentSchema:schema31.properties.messages.items.properties.name,data:data52};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data41.tool_calls !== undefined){
let data53 = data41.tool_calls;
if(Array.isArray(data53)){
const len4 = data53.length;
for(let i5=0; i5<len4; i5++){
let data54 = data53[i5];
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
}
else {
const err131 = {instancePath:instancePath+"/messages/" + i3+"/tool_calls/" + i5,schemaPath:"#/properties/messages/items/properties/tool_calls/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.messages.items.properties.tool_calls.items.type,parentSchema:schema31.properties.messages.items.properties.tool_calls.items,data:data54};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
else {
const err132 = {instancePath:instancePath+"/messages/" + i3+"/tool_calls",schemaPath:"#/properties/messages/items/properties/tool_calls/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.messages.items.properties.tool_calls.type,parentSchema:schema31.properties.messages.items.properties.tool_calls,data:data53};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data41.tool_call_id !== undefined){
let data55 = data41.tool_call_id;
if(typeof data55 !== "string"){
const err133 = {instancePath:instancePath+"/messages/" + i3+"/tool_call_id",schemaPath:"#/properties/messages/items/properties/tool_call_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.messages.items.properties.tool_call_id.type,parentSchema:schema31.properties.messages.items.properties.tool_call_id,data:data55};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
else {
const err134 = {instancePath:instancePath+"/messages/" + i3,schemaPath:"#/properties/messages/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.messages.items.type,parentSchema:schema31.properties.messages.items,data:data41};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
else {
const err135 = {instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.messages.type,parentSchema:schema31.properties.messages,data:data40};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data.prompts !== undefined){
let data56 = data.prompts;
if(Array.isArray(data56)){
if(data56.length < 1){
const err136 = {instancePath:instancePath+"/prompts",schemaPath:"#/properties/prompts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.prompts,data:data56};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
const len5 = data56.length;
for(let i6=0; i6<len5; i6++){
let data57 = data56[i6];
const _errs136 = errors;
let valid25 = false;
let passing0 = null;
const _errs137 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(data57.file === undefined){
const err137 = {instancePath:instancePath+"/prompts/" + i6,schemaPath:"#/properties/prompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema31.properties.prompts.items.oneOf[0].required,parentSchema:schema31.properties.prompts.items.oneOf[0],data:data57};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
var _valid1 = _errs137 === errors;
if(_valid1){
valid25 = true;
passing0 = 0;
}
const _errs138 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(data57.messages === undefined){
const err138 = {instancePath:instancePath+"/prompts/" + i6,schemaPath:"#/properties/prompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "messages"},message:"must have required property '"+"messages"+"'",schema:schema31.properties.prompts.items.oneOf[1].required,parentSchema:schema31.properties.prompts.items.oneOf[1],data:data57};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
var _valid1 = _errs138 === errors;
if(_valid1 && valid25){
valid25 = false;
passing0 = [passing0, 1];
}
else {
if(_valid1){
valid25 = true;
passing0 = 1;
}
}
if(!valid25){
const err139 = {instancePath:instancePath+"/prompts/" + i6,schemaPath:"#/properties/prompts/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema31.properties.prompts.items.oneOf,parentSchema:schema31.properties.prompts.items,data:data57};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
else {
errors = _errs136;
if(vErrors !== null){
if(_errs136){
vErrors.length = _errs136;
}
else {
vErrors = null;
}
}
}
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key11 in data57){
if(!((((key11 === "id") || (key11 === "file")) || (key11 === "messages")) || (key11 === "request"))){
const err140 = {instancePath:instancePath+"/prompts/" + i6,schemaPath:"#/properties/prompts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.prompts.items,data:data57};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data57.id !== undefined){
let data58 = data57.id;
if(typeof data58 === "string"){
if(!pattern6.test(data58)){
const err141 = {instancePath:instancePath+"/prompts/" + i6+"/id",schemaPath:"#/properties/prompts/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[!-~]{1,200}$"},message:"must match pattern \""+"^[!-~]{1,200}$"+"\"",schema:"^[!-~]{1,200}$",parentSchema:schema31.properties.prompts.items.properties.id,data:data58};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
else {
const err142 = {instancePath:instancePath+"/prompts/" + i6+"/id",schemaPath:"#/properties/prompts/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.prompts.items.properties.id.type,parentSchema:schema31.properties.prompts.items.properties.id,data:data58};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data57.file !== undefined){
let data59 = data57.file;
if(typeof data59 === "string"){
if(!pattern15.test(data59)){
const err143 = {instancePath:instancePath+"/prompts/" + i6+"/file",schemaPath:"#/properties/prompts/items/properties/file/pattern",keyword:"pattern",params:{pattern: "\\.prompt\\.ya?ml$"},message:"must match pattern \""+"\\.prompt\\.ya?ml$"+"\"",schema:"\\.prompt\\.ya?ml$",parentSchema:schema31.properties.prompts.items.properties.file,data:data59};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
else {
const err144 = {instancePath:instancePath+"/prompts/" + i6+"/file",schemaPath:"#/properties/prompts/items/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.prompts.items.properties.file.type,parentSchema:schema31.properties.prompts.items.properties.file,data:data59};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data57.messages !== undefined){
let data60 = data57.messages;
if(Array.isArray(data60)){
if(data60.length < 1){
const err145 = {instancePath:instancePath+"/prompts/" + i6+"/messages",schemaPath:"#/properties/prompts/items/properties/messages/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.prompts.items.properties.messages,data:data60};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
const len6 = data60.length;
for(let i7=0; i7<len6; i7++){
let data61 = data60[i7];
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.role === undefined){
const err146 = {instancePath:instancePath+"/prompts/" + i6+"/messages/" + i7,schemaPath:"#/properties/prompts/items/properties/messages/items/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'",schema:schema31.properties.prompts.items.properties.messages.items.required,parentSchema:schema31.properties.prompts.items.properties.messages.items,data:data61};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
for(const key12 in data61){
if(!(((((key12 === "role") || (key12 === "content")) || (key12 === "name")) || (key12 === "tool_calls")) || (key12 === "tool_call_id"))){
const err147 = {instancePath:instancePath+"/prompts/" + i6+"/messages/" + i7,schemaPath:"#/properties/prompts/items/properties/messages/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.prompts.items.properties.messages.items,data:data61};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data61.role !== undefined){
let data62 = data61.role;
if(!(((((data62 === "system") || (data62 === "developer")) || (data62 === "user")) || (data62 === "assistant")) || (data62 === "tool"))){
const err148 = {instancePath:instancePath+"/prompts/" + i6+"/messages/" + i7+"/role",schemaPath:"#/properties/prompts/items/properties/messages/items/properties/role/enum",keyword:"enum",params:{allowedValues: schema31.properties.prompts.items.properties.messages.items.properties.role.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.prompts.items.properties.messages.items.properties.role.enum,parentSchema:schema31.properties.prompts.items.properties.messages.items.properties.role,data:data62};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data61.content !== undefined){
let data63 = data61.content;
if(((typeof data63 !== "string") && (!(Array.isArray(data63)))) && (data63 !== null)){
const err149 = {instancePath:instancePath+"/prompts/" + i6+"/messages/" + i7+"/content",schemaPath:"#/properties/prompts/items/properties/messages/items/properties/content/type",keyword:"type",params:{type: schema31.properties.prompts.items.properties.messages.items.properties.content.type},message:"must be string,array,null",schema:schema31.properties.prompts.items.properties.messages.items.properties.content.type,parentSchema:schema31.properties.prompts.items.properties.messages.items.properties.content,data:data63};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(Array.isArray(data63)){
const len7 = data63.length;
for(let i8=0; i8<len7; i8++){
let data64 = data63[i8];
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
if(data64.type === undefined){
const err150 = {instancePath:instancePath+"/prompts/" + i6+"/messages/" + i7+"/content/" + i8,schemaPath:"#/properties/prompts/items/properties/messages/items/properties/content/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema31.properties.prompts.items.properties.messages.items.properties.content.items.required,parentSchema:schema31.properties.prompts.items.properties.messages.items.properties.content.items,data:data64};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
for(const key13 in data64){
if(!(((((((key13 === "type") || (key13 === "text")) || (key13 === "image_url")) || (key13 === "input_audio")) || (key13 === "file")) || (key13 === "refusal")) || (key13 === "cache_control"))){
const err151 = {instancePath:instancePath+"/prompts/" + i6+"/messages/" + i7+"/content/" + i8,schemaPath:"#/properties/prompts/items/properties/messages/items/properties/content/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.prompts.items.properties.messages.items.properties.content.items,data:data64};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data64.type !== undefined){
let data65 = data64.type;
if(typeof data65 !== "string"){
const err152 = {instancePath:instancePath+"/prompts/" + i6+"/messages/" + i7+"/content/" + i8+"/type",schemaPath:"#/properties/prompts/items/properties/messages/items/properties/content/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.prompts.items.properties.messages.items.properties.content.items.properties.type.type,parentSchema:schema31.properties.prompts.items.properties.messages.items.properties.content.items.properties.type,data:data65};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data64.text !== undefined){
let data66 = data64.text;
if(typeof data66 !== "string"){
const err153 = {instancePath:instancePath+"/prompts/" + i6+"/messages/" + i7+"/content/" + i8+"/text",schemaPath:"#/properties/prompts/items/properties/messages/items/properties/content/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.prompts.items.properties.messages.items.properties.content.items.properties.text.type,parentSchema:schema31.properties.prompts.items.properties.messages.items.properties.content.items.properties.text,data:data66};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data64.image_url !== undefined){
let data67 = data64.image_url;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
}
else {
const err154 = {instancePath:instancePath+"/prompts/" + i6+"/messages/" + i7+"/content/" + i8+"/image_url",schemaPath:"#/properties/prompts/items/properties/messages/items/properties/content/items/properties/image_url/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.prompts.items.properties.messages.items.properties.content.items.properties.image_url.type,parentSchema:schema31.properties.prompts.items.properties.messages.items.properties.content.items.properties.image_url,data:data67};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data64.input_audio !== undefined){
let data68 = data64.input_audio;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
}
else {
const err155 = {instancePath:instancePath+"/prompts/" + i6+"/messages/" + i7+"/content/" + i8+"/input_audio",schemaPath:"#/properties/prompts/items/properties/messages/items/properties/content/items/properties/input_audio/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.prompts.items.properties.messages.items.properties.content.items.properties.input_audio.type,parentSchema:schema31.properties.prompts.items.properties.messages.items.properties.content.items.properties.input_audio,data:data68};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data64.file !== undefined){
let data69 = data64.file;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
}
else {
const err156 = {instancePath:instancePath+"/prompts/" + i6+"/messages/" + i7+"/content/" + i8+"/file",schemaPath:"#/properties/prompts/items/properties/messages/items/properties/content/items/properties/file/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.prompts.items.properties.messages.items.properties.content.items.properties.file.type,parentSchema:schema31.properties.prompts.items.properties.messages.items.properties.content.items.properties.file,data:data69};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data64.refusal !== undefined){
let data70 = data64.refusal;
if(typeof data70 !== "string"){
const err157 = {instancePath:instancePath+"/prompts/" + i6+"/messages/" + i7+"/content/" + i8+"/refusal",schemaPath:"#/properties/prompts/items/properties/messages/items/properties/content/items/properties/refusal/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.prompts.items.properties.messages.items.properties.content.items.properties.refusal.type,parentSchema:schema31.properties.prompts.items.properties.messages.items.properties.content.items.properties.refusal,data:data70};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data64.cache_control !== undefined){
let data71 = data64.cache_control;
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
}
else {
const err158 = {instancePath:instancePath+"/prompts/" + i6+"/messages/" + i7+"/content/" + i8+"/cache_control",schemaPath:"#/properties/prompts/items/properties/messages/items/properties/content/items/properties/cache_control/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.prompts.items.properties.messages.items.properties.content.items.properties.cache_control.type,parentSchema:schema31.properties.prompts.items.properties.messages.items.properties.content.items.properties.cache_control,data:data71};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
else {
const err159 = {instancePath:instancePath+"/prompts/" + i6+"/messages/" + i7+"/content/" + i8,schemaPath:"#/properties/prompts/items/properties/messages/items/properties/content/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.prompts.items.properties.messages.items.properties.content.items.type,parentSchema:schema31.properties.prompts.items.properties.messages.items.properties.content.items,data:data64};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
}
}
if(data61.name !== undefined){
let data72 = data61.name;
if(typeof data72 !== "string"){
const err160 = {instancePath:instancePath+"/prompts/" + i6+"/messages/" + i7+"/name",schemaPath:"#/properties/prompts/items/properties/messages/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.prompts.items.properties.messages.items.properties.name.type,parentSchema:schema31.properties.prompts.items.properties.messages.items.properties.name,data:data72};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data61.tool_calls !== undefined){
let data73 = data61.tool_calls;
if(Array.isArray(data73)){
const len8 = data73.length;
for(let i9=0; i9<len8; i9++){
let data74 = data73[i9];
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
}
else {
const err161 = {instancePath:instancePath+"/prompts/" + i6+"/messages/" + i7+"/tool_calls/" + i9,schemaPath:"#/properties/prompts/items/properties/messages/items/properties/tool_calls/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.prompts.items.properties.messages.items.properties.tool_calls.items.type,parentSchema:schema31.properties.prompts.items.properties.messages.items.properties.tool_calls.items,data:data74};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
}
else {
const err162 = {instancePath:instancePath+"/prompts/" + i6+"/messages/" + i7+"/tool_calls",schemaPath:"#/properties/prompts/items/properties/messages/items/properties/tool_calls/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.prompts.items.properties.messages.items.properties.tool_calls.type,parentSchema:schema31.properties.prompts.items.properties.messages.items.properties.tool_calls,data:data73};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data61.tool_call_id !== undefined){
let data75 = data61.tool_call_id;
if(typeof data75 !== "string"){
const err163 = {instancePath:instancePath+"/prompts/" + i6+"/messages/" + i7+"/tool_call_id",schemaPath:"#/properties/prompts/items/properties/messages/items/properties/tool_call_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.prompts.items.properties.messages.items.properties.tool_call_id.type,parentSchema:schema31.properties.prompts.items.properties.messages.items.properties.tool_call_id,data:data75};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
}
else {
const err164 = {instancePath:instancePath+"/prompts/" + i6+"/messages/" + i7,schemaPath:"#/properties/prompts/items/properties/messages/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.prompts.items.properties.messages.items.type,parentSchema:schema31.properties.prompts.items.properties.messages.items,data:data61};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
}
else {
const err165 = {instancePath:instancePath+"/prompts/" + i6+"/messages",schemaPath:"#/properties/prompts/items/properties/messages/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.prompts.items.properties.messages.type,parentSchema:schema31.properties.prompts.items.properties.messages,data:data60};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data57.request !== undefined){
let data76 = data57.request;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
}
else {
const err166 = {instancePath:instancePath+"/prompts/" + i6+"/request",schemaPath:"#/properties/prompts/items/properties/request/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.prompts.items.properties.request.type,parentSchema:schema31.properties.prompts.items.properties.request,data:data76};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
}
else {
const err167 = {instancePath:instancePath+"/prompts/" + i6,schemaPath:"#/properties/prompts/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.prompts.items.type,parentSchema:schema31.properties.prompts.items,data:data57};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
}
else {
const err168 = {instancePath:instancePath+"/prompts",schemaPath:"#/properties/prompts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.prompts.type,parentSchema:schema31.properties.prompts,data:data56};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data.request !== undefined){
let data77 = data.request;
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
}
else {
const err169 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.request.type,parentSchema:schema31.properties.request,data:data77};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data.datasets !== undefined){
let data78 = data.datasets;
if(Array.isArray(data78)){
if(data78.length < 1){
const err170 = {instancePath:instancePath+"/datasets",schemaPath:"#/properties/datasets/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.datasets,data:data78};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
const len9 = data78.length;
for(let i10=0; i10<len9; i10++){
let data79 = data78[i10];
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
if(data79.file === undefined){
const err171 = {instancePath:instancePath+"/datasets/" + i10,schemaPath:"#/properties/datasets/items/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema31.properties.datasets.items.required,parentSchema:schema31.properties.datasets.items,data:data79};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
for(const key14 in data79){
if(!(((((key14 === "id") || (key14 === "file")) || (key14 === "tier")) || (key14 === "category")) || (key14 === "tags"))){
const err172 = {instancePath:instancePath+"/datasets/" + i10,schemaPath:"#/properties/datasets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.datasets.items,data:data79};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data79.id !== undefined){
let data80 = data79.id;
if(typeof data80 === "string"){
if(func8(data80) > 100){
const err173 = {instancePath:instancePath+"/datasets/" + i10+"/id",schemaPath:"#/properties/datasets/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema31.properties.datasets.items.properties.id,data:data80};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if(func8(data80) < 1){
const err174 = {instancePath:instancePath+"/datasets/" + i10+"/id",schemaPath:"#/properties/datasets/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.datasets.items.properties.id,data:data80};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
else {
const err175 = {instancePath:instancePath+"/datasets/" + i10+"/id",schemaPath:"#/properties/datasets/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.datasets.items.properties.id.type,parentSchema:schema31.properties.datasets.items.properties.id,data:data80};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data79.file !== undefined){
let data81 = data79.file;
if(typeof data81 === "string"){
if(!pattern16.test(data81)){
const err176 = {instancePath:instancePath+"/datasets/" + i10+"/file",schemaPath:"#/properties/datasets/items/properties/file/pattern",keyword:"pattern",params:{pattern: "\\.(jsonl|csv|ya?ml|json)$"},message:"must match pattern \""+"\\.(jsonl|csv|ya?ml|json)$"+"\"",schema:"\\.(jsonl|csv|ya?ml|json)$",parentSchema:schema31.properties.datasets.items.properties.file,data:data81};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
else {
const err177 = {instancePath:instancePath+"/datasets/" + i10+"/file",schemaPath:"#/properties/datasets/items/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.datasets.items.properties.file.type,parentSchema:schema31.properties.datasets.items.properties.file,data:data81};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data79.tier !== undefined){
let data82 = data79.tier;
if(typeof data82 === "string"){
if(!pattern17.test(data82)){
const err178 = {instancePath:instancePath+"/datasets/" + i10+"/tier",schemaPath:"#/properties/datasets/items/properties/tier/pattern",keyword:"pattern",params:{pattern: "^[^\\s@*:\\u0000-\\u001f\\u007f](?:[^@*:\\u0000-\\u001f\\u007f]{0,98}[^\\s@*:\\u0000-\\u001f\\u007f])?$"},message:"must match pattern \""+"^[^\\s@*:\\u0000-\\u001f\\u007f](?:[^@*:\\u0000-\\u001f\\u007f]{0,98}[^\\s@*:\\u0000-\\u001f\\u007f])?$"+"\"",schema:"^[^\\s@*:\\u0000-\\u001f\\u007f](?:[^@*:\\u0000-\\u001f\\u007f]{0,98}[^\\s@*:\\u0000-\\u001f\\u007f])?$",parentSchema:schema31.properties.datasets.items.properties.tier,data:data82};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
else {
const err179 = {instancePath:instancePath+"/datasets/" + i10+"/tier",schemaPath:"#/properties/datasets/items/properties/tier/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.datasets.items.properties.tier.type,parentSchema:schema31.properties.datasets.items.properties.tier,data:data82};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data79.category !== undefined){
let data83 = data79.category;
if(typeof data83 === "string"){
if(!pattern18.test(data83)){
const err180 = {instancePath:instancePath+"/datasets/" + i10+"/category",schemaPath:"#/properties/datasets/items/properties/category/pattern",keyword:"pattern",params:{pattern: "^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$"},message:"must match pattern \""+"^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$"+"\"",schema:"^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$",parentSchema:schema31.properties.datasets.items.properties.category,data:data83};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
else {
const err181 = {instancePath:instancePath+"/datasets/" + i10+"/category",schemaPath:"#/properties/datasets/items/properties/category/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.datasets.items.properties.category.type,parentSchema:schema31.properties.datasets.items.properties.category,data:data83};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data79.tags !== undefined){
let data84 = data79.tags;
if(Array.isArray(data84)){
const len10 = data84.length;
for(let i11=0; i11<len10; i11++){
let data85 = data84[i11];
if(typeof data85 === "string"){
if(!pattern18.test(data85)){
const err182 = {instancePath:instancePath+"/datasets/" + i10+"/tags/" + i11,schemaPath:"#/properties/datasets/items/properties/tags/items/pattern",keyword:"pattern",params:{pattern: "^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$"},message:"must match pattern \""+"^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$"+"\"",schema:"^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$",parentSchema:schema31.properties.datasets.items.properties.tags.items,data:data85};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
else {
const err183 = {instancePath:instancePath+"/datasets/" + i10+"/tags/" + i11,schemaPath:"#/properties/datasets/items/properties/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.datasets.items.properties.tags.items.type,parentSchema:schema31.properties.datasets.items.properties.tags.items,data:data85};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
let i12 = data84.length;
let j1;
if(i12 > 1){
const indices1 = {};
for(;i12--;){
let item1 = data84[i12];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err184 = {instancePath:instancePath+"/datasets/" + i10+"/tags",schemaPath:"#/properties/datasets/items/properties/tags/uniqueItems",keyword:"uniqueItems",params:{i: i12, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i12+" are identical)",schema:true,parentSchema:schema31.properties.datasets.items.properties.tags,data:data84};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
break;
}
indices1[item1] = i12;
}
}
}
else {
const err185 = {instancePath:instancePath+"/datasets/" + i10+"/tags",schemaPath:"#/properties/datasets/items/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.datasets.items.properties.tags.type,parentSchema:schema31.properties.datasets.items.properties.tags,data:data84};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
}
else {
const err186 = {instancePath:instancePath+"/datasets/" + i10,schemaPath:"#/properties/datasets/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.datasets.items.type,parentSchema:schema31.properties.datasets.items,data:data79};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
}
else {
const err187 = {instancePath:instancePath+"/datasets",schemaPath:"#/properties/datasets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.datasets.type,parentSchema:schema31.properties.datasets,data:data78};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data.cases !== undefined){
let data86 = data.cases;
if(Array.isArray(data86)){
if(data86.length < 1){
const err188 = {instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.cases,data:data86};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
const len11 = data86.length;
for(let i13=0; i13<len11; i13++){
let data87 = data86[i13];
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
if(Object.keys(data87).length < 1){
const err189 = {instancePath:instancePath+"/cases/" + i13,schemaPath:"#/properties/cases/items/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema31.properties.cases.items,data:data87};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if(data87.id !== undefined){
let data88 = data87.id;
if((typeof data88 !== "string") && (!((typeof data88 == "number") && (isFinite(data88))))){
const err190 = {instancePath:instancePath+"/cases/" + i13+"/id",schemaPath:"#/properties/cases/items/properties/id/type",keyword:"type",params:{type: schema31.properties.cases.items.properties.id.type},message:"must be string,number",schema:schema31.properties.cases.items.properties.id.type,parentSchema:schema31.properties.cases.items.properties.id,data:data88};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data87.tier !== undefined){
let data89 = data87.tier;
if(typeof data89 === "string"){
if(!pattern17.test(data89)){
const err191 = {instancePath:instancePath+"/cases/" + i13+"/tier",schemaPath:"#/properties/cases/items/properties/tier/pattern",keyword:"pattern",params:{pattern: "^[^\\s@*:\\u0000-\\u001f\\u007f](?:[^@*:\\u0000-\\u001f\\u007f]{0,98}[^\\s@*:\\u0000-\\u001f\\u007f])?$"},message:"must match pattern \""+"^[^\\s@*:\\u0000-\\u001f\\u007f](?:[^@*:\\u0000-\\u001f\\u007f]{0,98}[^\\s@*:\\u0000-\\u001f\\u007f])?$"+"\"",schema:"^[^\\s@*:\\u0000-\\u001f\\u007f](?:[^@*:\\u0000-\\u001f\\u007f]{0,98}[^\\s@*:\\u0000-\\u001f\\u007f])?$",parentSchema:schema31.properties.cases.items.properties.tier,data:data89};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
else {
const err192 = {instancePath:instancePath+"/cases/" + i13+"/tier",schemaPath:"#/properties/cases/items/properties/tier/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.cases.items.properties.tier.type,parentSchema:schema31.properties.cases.items.properties.tier,data:data89};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data87.category !== undefined){
let data90 = data87.category;
if(typeof data90 === "string"){
if(!pattern18.test(data90)){
const err193 = {instancePath:instancePath+"/cases/" + i13+"/category",schemaPath:"#/properties/cases/items/properties/category/pattern",keyword:"pattern",params:{pattern: "^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$"},message:"must match pattern \""+"^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$"+"\"",schema:"^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$",parentSchema:schema31.properties.cases.items.properties.category,data:data90};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
else {
const err194 = {instancePath:instancePath+"/cases/" + i13+"/category",schemaPath:"#/properties/cases/items/properties/category/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.cases.items.properties.category.type,parentSchema:schema31.properties.cases.items.properties.category,data:data90};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data87.tags !== undefined){
let data91 = data87.tags;
if(Array.isArray(data91)){
const len12 = data91.length;
for(let i14=0; i14<len12; i14++){
let data92 = data91[i14];
if(typeof data92 === "string"){
if(!pattern18.test(data92)){
const err195 = {instancePath:instancePath+"/cases/" + i13+"/tags/" + i14,schemaPath:"#/properties/cases/items/properties/tags/items/pattern",keyword:"pattern",params:{pattern: "^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$"},message:"must match pattern \""+"^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$"+"\"",schema:"^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$",parentSchema:schema31.properties.cases.items.properties.tags.items,data:data92};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
else {
const err196 = {instancePath:instancePath+"/cases/" + i13+"/tags/" + i14,schemaPath:"#/properties/cases/items/properties/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.cases.items.properties.tags.items.type,parentSchema:schema31.properties.cases.items.properties.tags.items,data:data92};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
let i15 = data91.length;
let j2;
if(i15 > 1){
const indices2 = {};
for(;i15--;){
let item2 = data91[i15];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err197 = {instancePath:instancePath+"/cases/" + i13+"/tags",schemaPath:"#/properties/cases/items/properties/tags/uniqueItems",keyword:"uniqueItems",params:{i: i15, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i15+" are identical)",schema:true,parentSchema:schema31.properties.cases.items.properties.tags,data:data91};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
break;
}
indices2[item2] = i15;
}
}
}
else {
const err198 = {instancePath:instancePath+"/cases/" + i13+"/tags",schemaPath:"#/properties/cases/items/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.cases.items.properties.tags.type,parentSchema:schema31.properties.cases.items.properties.tags,data:data91};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data87.group !== undefined){
let data93 = data87.group;
if((typeof data93 !== "string") && (!((typeof data93 == "number") && (isFinite(data93))))){
const err199 = {instancePath:instancePath+"/cases/" + i13+"/group",schemaPath:"#/properties/cases/items/properties/group/type",keyword:"type",params:{type: schema31.properties.cases.items.properties.group.type},message:"must be string,number",schema:schema31.properties.cases.items.properties.group.type,parentSchema:schema31.properties.cases.items.properties.group,data:data93};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data87.item !== undefined){
let data94 = data87.item;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
}
else {
const err200 = {instancePath:instancePath+"/cases/" + i13+"/item",schemaPath:"#/properties/cases/items/properties/item/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.cases.items.properties.item.type,parentSchema:schema31.properties.cases.items.properties.item,data:data94};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
}
else {
const err201 = {instancePath:instancePath+"/cases/" + i13,schemaPath:"#/properties/cases/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.cases.items.type,parentSchema:schema31.properties.cases.items,data:data87};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
}
else {
const err202 = {instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.cases.type,parentSchema:schema31.properties.cases,data:data86};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data.graders !== undefined){
let data95 = data.graders;
if(Array.isArray(data95)){
if(data95.length < 1){
const err203 = {instancePath:instancePath+"/graders",schemaPath:"#/properties/graders/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.graders,data:data95};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
const len13 = data95.length;
for(let i16=0; i16<len13; i16++){
let data96 = data95[i16];
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
if(data96.type === undefined){
const err204 = {instancePath:instancePath+"/graders/" + i16,schemaPath:"#/properties/graders/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema31.properties.graders.items.required,parentSchema:schema31.properties.graders.items,data:data96};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
const tag0 = data96.type;
if(typeof tag0 == "string"){
if(tag0 === "string_check"){
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
if(data96.type === undefined){
const err205 = {instancePath:instancePath+"/graders/" + i16,schemaPath:"#/properties/graders/items/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema31.properties.graders.items.oneOf[0].required,parentSchema:schema31.properties.graders.items.oneOf[0],data:data96};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
if(data96.operation === undefined){
const err206 = {instancePath:instancePath+"/graders/" + i16,schemaPath:"#/properties/graders/items/oneOf/0/required",keyword:"required",params:{missingProperty: "operation"},message:"must have required property '"+"operation"+"'",schema:schema31.properties.graders.items.oneOf[0].required,parentSchema:schema31.properties.graders.items.oneOf[0],data:data96};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
if(data96.reference === undefined){
const err207 = {instancePath:instancePath+"/graders/" + i16,schemaPath:"#/properties/graders/items/oneOf/0/required",keyword:"required",params:{missingProperty: "reference"},message:"must have required property '"+"reference"+"'",schema:schema31.properties.graders.items.oneOf[0].required,parentSchema:schema31.properties.graders.items.oneOf[0],data:data96};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
for(const key15 in data96){
if(!(((((((key15 === "id") || (key15 === "type")) || (key15 === "weight")) || (key15 === "when")) || (key15 === "input")) || (key15 === "operation")) || (key15 === "reference"))){
const err208 = {instancePath:instancePath+"/graders/" + i16,schemaPath:"#/properties/graders/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.graders.items.oneOf[0],data:data96};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data96.id !== undefined){
let data97 = data96.id;
if(typeof data97 === "string"){
if(!pattern23.test(data97)){
const err209 = {instancePath:instancePath+"/graders/" + i16+"/id",schemaPath:"#/properties/graders/items/oneOf/0/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{1,64}$"+"\"",schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:schema31.properties.graders.items.oneOf[0].properties.id,data:data97};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
else {
const err210 = {instancePath:instancePath+"/graders/" + i16+"/id",schemaPath:"#/properties/graders/items/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.graders.items.oneOf[0].properties.id.type,parentSchema:schema31.properties.graders.items.oneOf[0].properties.id,data:data97};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data96.type !== undefined){
let data98 = data96.type;
if("string_check" !== data98){
const err211 = {instancePath:instancePath+"/graders/" + i16+"/type",schemaPath:"#/properties/graders/items/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "string_check"},message:"must be equal to constant",schema:"string_check",parentSchema:schema31.properties.graders.items.oneOf[0].properties.type,data:data98};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data96.weight !== undefined){
let data99 = data96.weight;
if((typeof data99 == "number") && (isFinite(data99))){
if(data99 > 1000 || isNaN(data99)){
const err212 = {instancePath:instancePath+"/graders/" + i16+"/weight",schemaPath:"#/properties/graders/items/oneOf/0/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema31.properties.graders.items.oneOf[0].properties.weight,data:data99};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if(data99 <= 0 || isNaN(data99)){
const err213 = {instancePath:instancePath+"/graders/" + i16+"/weight",schemaPath:"#/properties/graders/items/oneOf/0/properties/weight/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema31.properties.graders.items.oneOf[0].properties.weight,data:data99};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
else {
const err214 = {instancePath:instancePath+"/graders/" + i16+"/weight",schemaPath:"#/properties/graders/items/oneOf/0/properties/weight/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.graders.items.oneOf[0].properties.weight.type,parentSchema:schema31.properties.graders.items.oneOf[0].properties.weight,data:data99};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data96.when !== undefined){
let data100 = data96.when;
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
if(Object.keys(data100).length < 1){
const err215 = {instancePath:instancePath+"/graders/" + i16+"/when",schemaPath:"#/properties/graders/items/oneOf/0/properties/when/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema31.properties.graders.items.oneOf[0].properties.when,data:data100};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
for(const key16 in data100){
if(!(((key16 === "tier") || (key16 === "category")) || (key16 === "tag"))){
const err216 = {instancePath:instancePath+"/graders/" + i16+"/when",schemaPath:"#/properties/graders/items/oneOf/0/properties/when/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.graders.items.oneOf[0].properties.when,data:data100};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data100.tier !== undefined){
let data101 = data100.tier;
if(typeof data101 === "string"){
if(!pattern17.test(data101)){
const err217 = {instancePath:instancePath+"/graders/" + i16+"/when/tier",schemaPath:"#/properties/graders/items/oneOf/0/properties/when/properties/tier/pattern",keyword:"pattern",params:{pattern: "^[^\\s@*:\\u0000-\\u001f\\u007f](?:[^@*:\\u0000-\\u001f\\u007f]{0,98}[^\\s@*:\\u0000-\\u001f\\u007f])?$"},message:"must match pattern \""+"^[^\\s@*:\\u0000-\\u001f\\u007f](?:[^@*:\\u0000-\\u001f\\u007f]{0,98}[^\\s@*:\\u0000-\\u001f\\u007f])?$"+"\"",schema:"^[^\\s@*:\\u0000-\\u001f\\u007f](?:[^@*:\\u0000-\\u001f\\u007f]{0,98}[^\\s@*:\\u0000-\\u001f\\u007f])?$",parentSchema:schema31.properties.graders.items.oneOf[0].properties.when.properties.tier,data:data101};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
else {
const err218 = {instancePath:instancePath+"/graders/" + i16+"/when/tier",schemaPath:"#/properties/graders/items/oneOf/0/properties/when/properties/tier/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.graders.items.oneOf[0].properties.when.properties.tier.type,parentSchema:schema31.properties.graders.items.oneOf[0].properties.when.properties.tier,data:data101};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data100.category !== undefined){
let data102 = data100.category;
if(typeof data102 === "string"){
if(!pattern18.test(data102)){
const err219 = {instancePath:instancePath+"/graders/" + i16+"/when/category",schemaPath:"#/properties/graders/items/oneOf/0/properties/when/properties/category/pattern",keyword:"pattern",params:{pattern: "^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$"},message:"must match pattern \""+"^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$"+"\"",schema:"^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$",parentSchema:schema31.properties.graders.items.oneOf[0].properties.when.properties.category,data:data102};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
else {
const err220 = {instancePath:instancePath+"/graders/" + i16+"/when/category",schemaPath:"#/properties/graders/items/oneOf/0/properties/when/properties/category/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.graders.items.oneOf[0].properties.when.properties.category.type,parentSchema:schema31.properties.graders.items.oneOf[0].properties.when.properties.category,data:data102};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data100.tag !== undefined){
let data103 = data100.tag;
if(typeof data103 === "string"){
if(!pattern18.test(data103)){
const err221 = {instancePath:instancePath+"/graders/" + i16+"/when/tag",schemaPath:"#/properties/graders/items/oneOf/0/properties/when/properties/tag/pattern",keyword:"pattern",params:{pattern: "^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$"},message:"must match pattern \""+"^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$"+"\"",schema:"^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$",parentSchema:schema31.properties.graders.items.oneOf[0].properties.when.properties.tag,data:data103};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
else {
const err222 = {instancePath:instancePath+"/graders/" + i16+"/when/tag",schemaPath:"#/properties/graders/items/oneOf/0/properties/when/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.graders.items.oneOf[0].properties.when.properties.tag.type,parentSchema:schema31.properties.graders.items.oneOf[0].properties.when.properties.tag,data:data103};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
}
else {
const err223 = {instancePath:instancePath+"/graders/" + i16+"/when",schemaPath:"#/properties/graders/items/oneOf/0/properties/when/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.graders.items.oneOf[0].properties.when.type,parentSchema:schema31.properties.graders.items.oneOf[0].properties.when,data:data100};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data96.input !== undefined){
let data104 = data96.input;
if(typeof data104 !== "string"){
const err224 = {instancePath:instancePath+"/graders/" + i16+"/input",schemaPath:"#/properties/graders/items/oneOf/0/properties/input/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.graders.items.oneOf[0].properties.input.type,parentSchema:schema31.properties.graders.items.oneOf[0].properties.input,data:data104};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data96.operation !== undefined){
let data105 = data96.operation;
if(!((((data105 === "eq") || (data105 === "ne")) || (data105 === "like")) || (data105 === "ilike"))){
const err225 = {instancePath:instancePath+"/graders/" + i16+"/operation",schemaPath:"#/properties/graders/items/oneOf/0/properties/operation/enum",keyword:"enum",params:{allowedValues: schema31.properties.graders.items.oneOf[0].properties.operation.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.graders.items.oneOf[0].properties.operation.enum,parentSchema:schema31.properties.graders.items.oneOf[0].properties.operation,data:data105};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data96.reference !== undefined){
let data106 = data96.reference;
if(((typeof data106 !== "string") && (!((typeof data106 == "number") && (isFinite(data106))))) && (typeof data106 !== "boolean")){
const err226 = {instancePath:instancePath+"/graders/" + i16+"/reference",schemaPath:"#/properties/graders/items/oneOf/0/properties/reference/type",keyword:"type",params:{type: schema31.properties.graders.items.oneOf[0].properties.reference.type},message:"must be string,number,boolean",schema:schema31.properties.graders.items.oneOf[0].properties.reference.type,parentSchema:schema31.properties.graders.items.oneOf[0].properties.reference,data:data106};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
}
else {
const err227 = {instancePath:instancePath+"/graders/" + i16,schemaPath:"#/properties/graders/items/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.graders.items.oneOf[0].type,parentSchema:schema31.properties.graders.items.oneOf[0],data:data96};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
var props0 = true;
}
else if(tag0 === "contains"){
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
if(data96.type === undefined){
const err228 = {instancePath:instancePath+"/graders/" + i16,schemaPath:"#/properties/graders/items/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema31.properties.graders.items.oneOf[1].required,parentSchema:schema31.properties.graders.items.oneOf[1],data:data96};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
for(const key17 in data96){
if(!(func1.call(schema31.properties.graders.items.oneOf[1].properties, key17))){
const err229 = {instancePath:instancePath+"/graders/" + i16,schemaPath:"#/properties/graders/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.graders.items.oneOf[1],data:data96};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data96.id !== undefined){
let data107 = data96.id;
if(typeof data107 === "string"){
if(!pattern23.test(data107)){
const err230 = {instancePath:instancePath+"/graders/" + i16+"/id",schemaPath:"#/properties/graders/items/oneOf/1/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{1,64}$"+"\"",schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:schema31.properties.graders.items.oneOf[1].properties.id,data:data107};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
else {
const err231 = {instancePath:instancePath+"/graders/" + i16+"/id",schemaPath:"#/properties/graders/items/oneOf/1/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.graders.items.oneOf[1].properties.id.type,parentSchema:schema31.properties.graders.items.oneOf[1].properties.id,data:data107};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data96.type !== undefined){
let data108 = data96.type;
if("contains" !== data108){
const err232 = {instancePath:instancePath+"/graders/" + i16+"/type",schemaPath:"#/properties/graders/items/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "contains"},message:"must be equal to constant",schema:"contains",parentSchema:schema31.properties.graders.items.oneOf[1].properties.type,data:data108};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data96.weight !== undefined){
let data109 = data96.weight;
if((typeof data109 == "number") && (isFinite(data109))){
if(data109 > 1000 || isNaN(data109)){
const err233 = {instancePath:instancePath+"/graders/" + i16+"/weight",schemaPath:"#/properties/graders/items/oneOf/1/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema31.properties.graders.items.oneOf[1].properties.weight,data:data109};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
if(data109 <= 0 || isNaN(data109)){
const err234 = {instancePath:instancePath+"/graders/" + i16+"/weight",schemaPath:"#/properties/graders/items/oneOf/1/properties/weight/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema31.properties.graders.items.oneOf[1].properties.weight,data:data109};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
else {
const err235 = {instancePath:instancePath+"/graders/" + i16+"/weight",schemaPath:"#/properties/graders/items/oneOf/1/properties/weight/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.graders.items.oneOf[1].properties.weight.type,parentSchema:schema31.properties.graders.items.oneOf[1].properties.weight,data:data109};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data96.when !== undefined){
let data110 = data96.when;
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
if(Object.keys(data110).length < 1){
const err236 = {instancePath:instancePath+"/graders/" + i16+"/when",schemaPath:"#/properties/graders/items/oneOf/1/properties/when/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema31.properties.graders.items.oneOf[1].properties.when,data:data110};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
for(const key18 in data110){
if(!(((key18 === "tier") || (key18 === "category")) || (key18 === "tag"))){
const err237 = {instancePath:instancePath+"/graders/" + i16+"/when",schemaPath:"#/properties/graders/items/oneOf/1/properties/when/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.graders.items.oneOf[1].properties.when,data:data110};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data110.tier !== undefined){
let data111 = data110.tier;
if(typeof data111 === "string"){
if(!pattern17.test(data111)){
const err238 = {instancePath:instancePath+"/graders/" + i16+"/when/tier",schemaPath:"#/properties/graders/items/oneOf/1/properties/when/properties/tier/pattern",keyword:"pattern",params:{pattern: "^[^\\s@*:\\u0000-\\u001f\\u007f](?:[^@*:\\u0000-\\u001f\\u007f]{0,98}[^\\s@*:\\u0000-\\u001f\\u007f])?$"},message:"must match pattern \""+"^[^\\s@*:\\u0000-\\u001f\\u007f](?:[^@*:\\u0000-\\u001f\\u007f]{0,98}[^\\s@*:\\u0000-\\u001f\\u007f])?$"+"\"",schema:"^[^\\s@*:\\u0000-\\u001f\\u007f](?:[^@*:\\u0000-\\u001f\\u007f]{0,98}[^\\s@*:\\u0000-\\u001f\\u007f])?$",parentSchema:schema31.properties.graders.items.oneOf[1].properties.when.properties.tier,data:data111};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
else {
const err239 = {instancePath:instancePath+"/graders/" + i16+"/when/tier",schemaPath:"#/properties/graders/items/oneOf/1/properties/when/properties/tier/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.graders.items.oneOf[1].properties.when.properties.tier.type,parentSchema:schema31.properties.graders.items.oneOf[1].properties.when.properties.tier,data:data111};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data110.category !== undefined){
let data112 = data110.category;
if(typeof data112 === "string"){
if(!pattern18.test(data112)){
const err240 = {instancePath:instancePath+"/graders/" + i16+"/when/category",schemaPath:"#/properties/graders/items/oneOf/1/properties/when/properties/category/pattern",keyword:"pattern",params:{pattern: "^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$"},message:"must match pattern \""+"^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$"+"\"",schema:"^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$",parentSchema:schema31.properties.graders.items.oneOf[1].properties.when.properties.category,data:data112};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
else {
const err241 = {instancePath:instancePath+"/graders/" + i16+"/when/category",schemaPath:"#/properties/graders/items/oneOf/1/properties/when/properties/category/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.graders.items.oneOf[1].properties.when.properties.category.type,parentSchema:schema31.properties.graders.items.oneOf[1].properties.when.properties.category,data:data112};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data110.tag !== undefined){
let data113 = data110.tag;
if(typeof data113 === "string"){
if(!pattern18.test(data113)){
const err242 = {instancePath:instancePath+"/graders/" + i16+"/when/tag",schemaPath:"#/properties/graders/items/oneOf/1/properties/when/properties/tag/pattern",keyword:"pattern",params:{pattern: "^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$"},message:"must match pattern \""+"^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$"+"\"",schema:"^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$",parentSchema:schema31.properties.graders.items.oneOf[1].properties.when.properties.tag,data:data113};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
else {
const err243 = {instancePath:instancePath+"/graders/" + i16+"/when/tag",schemaPath:"#/properties/graders/items/oneOf/1/properties/when/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.graders.items.oneOf[1].properties.when.properties.tag.type,parentSchema:schema31.properties.graders.items.oneOf[1].properties.when.properties.tag,data:data113};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
}
else {
const err244 = {instancePath:instancePath+"/graders/" + i16+"/when",schemaPath:"#/properties/graders/items/oneOf/1/properties/when/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.graders.items.oneOf[1].properties.when.type,parentSchema:schema31.properties.graders.items.oneOf[1].properties.when,data:data110};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data96.input !== undefined){
let data114 = data96.input;
if(typeof data114 !== "string"){
const err245 = {instancePath:instancePath+"/graders/" + i16+"/input",schemaPath:"#/properties/graders/items/oneOf/1/properties/input/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.graders.items.oneOf[1].properties.input.type,parentSchema:schema31.properties.graders.items.oneOf[1].properties.input,data:data114};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data96.value !== undefined){
let data115 = data96.value;
if(((typeof data115 !== "string") && (!((typeof data115 == "number") && (isFinite(data115))))) && (typeof data115 !== "boolean")){
const err246 = {instancePath:instancePath+"/graders/" + i16+"/value",schemaPath:"#/properties/graders/items/oneOf/1/properties/value/type",keyword:"type",params:{type: schema31.properties.graders.items.oneOf[1].properties.value.type},message:"must be string,number,boolean",schema:schema31.properties.graders.items.oneOf[1].properties.value.type,parentSchema:schema31.properties.graders.items.oneOf[1].properties.value,data:data115};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data96.values !== undefined){
let data116 = data96.values;
if((!(Array.isArray(data116))) && (typeof data116 !== "string")){
const err247 = {instancePath:instancePath+"/graders/" + i16+"/values",schemaPath:"#/properties/graders/items/oneOf/1/properties/values/type",keyword:"type",params:{type: schema31.properties.graders.items.oneOf[1].properties.values.type},message:"must be array,string",schema:schema31.properties.graders.items.oneOf[1].properties.values.type,parentSchema:schema31.properties.graders.items.oneOf[1].properties.values,data:data116};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
if(Array.isArray(data116)){
if(data116.length < 1){
const err248 = {instancePath:instancePath+"/graders/" + i16+"/values",schemaPath:"#/properties/graders/items/oneOf/1/properties/values/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.graders.items.oneOf[1].properties.values,data:data116};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
const len14 = data116.length;
for(let i17=0; i17<len14; i17++){
let data117 = data116[i17];
if(((typeof data117 !== "string") && (!((typeof data117 == "number") && (isFinite(data117))))) && (typeof data117 !== "boolean")){
const err249 = {instancePath:instancePath+"/graders/" + i16+"/values/" + i17,schemaPath:"#/properties/graders/items/oneOf/1/properties/values/items/type",keyword:"type",params:{type: schema31.properties.graders.items.oneOf[1].properties.values.items.type},message:"must be string,number,boolean",schema:schema31.properties.graders.items.oneOf[1].properties.values.items.type,parentSchema:schema31.properties.graders.items.oneOf[1].properties.values.items,data:data117};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
}
}
if(data96.match !== undefined){
let data118 = data96.match;
if(!(((data118 === "all") || (data118 === "any")) || (data118 === "none"))){
const err250 = {instancePath:instancePath+"/graders/" + i16+"/match",schemaPath:"#/properties/graders/items/oneOf/1/properties/match/enum",keyword:"enum",params:{allowedValues: schema31.properties.graders.items.oneOf[1].properties.match.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.graders.items.oneOf[1].properties.match.enum,parentSchema:schema31.properties.graders.items.oneOf[1].properties.match,data:data118};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data96.ignore_case !== undefined){
let data119 = data96.ignore_case;
if(typeof data119 !== "boolean"){
const err251 = {instancePath:instancePath+"/graders/" + i16+"/ignore_case",schemaPath:"#/properties/graders/items/oneOf/1/properties/ignore_case/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.graders.items.oneOf[1].properties.ignore_case.type,parentSchema:schema31.properties.graders.items.oneOf[1].properties.ignore_case,data:data119};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
}
else {
const err252 = {instancePath:instancePath+"/graders/" + i16,schemaPath:"#/properties/graders/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.graders.items.oneOf[1].type,parentSchema:schema31.properties.graders.items.oneOf[1],data:data96};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "regex"){
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
if(data96.type === undefined){
const err253 = {instancePath:instancePath+"/graders/" + i16,schemaPath:"#/properties/graders/items/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema31.properties.graders.items.oneOf[2].required,parentSchema:schema31.properties.graders.items.oneOf[2],data:data96};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
if(data96.pattern === undefined){
const err254 = {instancePath:instancePath+"/graders/" + i16,schemaPath:"#/properties/graders/items/oneOf/2/required",keyword:"required",params:{missingProperty: "pattern"},message:"must have required property '"+"pattern"+"'",schema:schema31.properties.graders.items.oneOf[2].required,parentSchema:schema31.properties.graders.items.oneOf[2],data:data96};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
for(const key19 in data96){
if(!((((((((key19 === "id") || (key19 === "type")) || (key19 === "weight")) || (key19 === "when")) || (key19 === "input")) || (key19 === "pattern")) || (key19 === "flags")) || (key19 === "match"))){
const err255 = {instancePath:instancePath+"/graders/" + i16,schemaPath:"#/properties/graders/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.graders.items.oneOf[2],data:data96};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data96.id !== undefined){
let data120 = data96.id;
if(typeof data120 === "string"){
if(!pattern23.test(data120)){
const err256 = {instancePath:instancePath+"/graders/" + i16+"/id",schemaPath:"#/properties/graders/items/oneOf/2/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{1,64}$"+"\"",schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:schema31.properties.graders.items.oneOf[2].properties.id,data:data120};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
else {
const err257 = {instancePath:instancePath+"/graders/" + i16+"/id",schemaPath:"#/properties/graders/items/oneOf/2/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.graders.items.oneOf[2].properties.id.type,parentSchema:schema31.properties.graders.items.oneOf[2].properties.id,data:data120};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(data96.type !== undefined){
let data121 = data96.type;
if("regex" !== data121){
const err258 = {instancePath:instancePath+"/graders/" + i16+"/type",schemaPath:"#/properties/graders/items/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "regex"},message:"must be equal to constant",schema:"regex",parentSchema:schema31.properties.graders.items.oneOf[2].properties.type,data:data121};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data96.weight !== undefined){
let data122 = data96.weight;
if((typeof data122 == "number") && (isFinite(data122))){
if(data122 > 1000 || isNaN(data122)){
const err259 = {instancePath:instancePath+"/graders/" + i16+"/weight",schemaPath:"#/properties/graders/items/oneOf/2/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema31.properties.graders.items.oneOf[2].properties.weight,data:data122};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
if(data122 <= 0 || isNaN(data122)){
const err260 = {instancePath:instancePath+"/graders/" + i16+"/weight",schemaPath:"#/properties/graders/items/oneOf/2/properties/weight/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema31.properties.graders.items.oneOf[2].properties.weight,data:data122};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
else {
const err261 = {instancePath:instancePath+"/graders/" + i16+"/weight",schemaPath:"#/properties/graders/items/oneOf/2/properties/weight/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.graders.items.oneOf[2].properties.weight.type,parentSchema:schema31.properties.graders.items.oneOf[2].properties.weight,data:data122};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data96.when !== undefined){
let data123 = data96.when;
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
if(Object.keys(data123).length < 1){
const err262 = {instancePath:instancePath+"/graders/" + i16+"/when",schemaPath:"#/properties/graders/items/oneOf/2/properties/when/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema31.properties.graders.items.oneOf[2].properties.when,data:data123};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
for(const key20 in data123){
if(!(((key20 === "tier") || (key20 === "category")) || (key20 === "tag"))){
const err263 = {instancePath:instancePath+"/graders/" + i16+"/when",schemaPath:"#/properties/graders/items/oneOf/2/properties/when/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.graders.items.oneOf[2].properties.when,data:data123};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
if(data123.tier !== undefined){
let data124 = data123.tier;
if(typeof data124 === "string"){
if(!pattern17.test(data124)){
const err264 = {instancePath:instancePath+"/graders/" + i16+"/when/tier",schemaPath:"#/properties/graders/items/oneOf/2/properties/when/properties/tier/pattern",keyword:"pattern",params:{pattern: "^[^\\s@*:\\u0000-\\u001f\\u007f](?:[^@*:\\u0000-\\u001f\\u007f]{0,98}[^\\s@*:\\u0000-\\u001f\\u007f])?$"},message:"must match pattern \""+"^[^\\s@*:\\u0000-\\u001f\\u007f](?:[^@*:\\u0000-\\u001f\\u007f]{0,98}[^\\s@*:\\u0000-\\u001f\\u007f])?$"+"\"",schema:"^[^\\s@*:\\u0000-\\u001f\\u007f](?:[^@*:\\u0000-\\u001f\\u007f]{0,98}[^\\s@*:\\u0000-\\u001f\\u007f])?$",parentSchema:schema31.properties.graders.items.oneOf[2].properties.when.properties.tier,data:data124};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
else {
const err265 = {instancePath:instancePath+"/graders/" + i16+"/when/tier",schemaPath:"#/properties/graders/items/oneOf/2/properties/when/properties/tier/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.graders.items.oneOf[2].properties.when.properties.tier.type,parentSchema:schema31.properties.graders.items.oneOf[2].properties.when.properties.tier,data:data124};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
if(data123.category !== undefined){
let data125 = data123.category;
if(typeof data125 === "string"){
if(!pattern18.test(data125)){
const err266 = {instancePath:instancePath+"/graders/" + i16+"/when/category",schemaPath:"#/properties/graders/items/oneOf/2/properties/when/properties/category/pattern",keyword:"pattern",params:{pattern: "^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$"},message:"must match pattern \""+"^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$"+"\"",schema:"^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$",parentSchema:schema31.properties.graders.items.oneOf[2].properties.when.properties.category,data:data125};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
else {
const err267 = {instancePath:instancePath+"/graders/" + i16+"/when/category",schemaPath:"#/properties/graders/items/oneOf/2/properties/when/properties/category/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.graders.items.oneOf[2].properties.when.properties.category.type,parentSchema:schema31.properties.graders.items.oneOf[2].properties.when.properties.category,data:data125};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data123.tag !== undefined){
let data126 = data123.tag;
if(typeof data126 === "string"){
if(!pattern18.test(data126)){
const err268 = {instancePath:instancePath+"/graders/" + i16+"/when/tag",schemaPath:"#/properties/graders/items/oneOf/2/properties/when/properties/tag/pattern",keyword:"pattern",params:{pattern: "^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$"},message:"must match pattern \""+"^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$"+"\"",schema:"^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$",parentSchema:schema31.properties.graders.items.oneOf[2].properties.when.properties.tag,data:data126};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
else {
const err269 = {instancePath:instancePath+"/graders/" + i16+"/when/tag",schemaPath:"#/properties/graders/items/oneOf/2/properties/when/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.graders.items.oneOf[2].properties.when.properties.tag.type,parentSchema:schema31.properties.graders.items.oneOf[2].properties.when.properties.tag,data:data126};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
}
else {
const err270 = {instancePath:instancePath+"/graders/" + i16+"/when",schemaPath:"#/properties/graders/items/oneOf/2/properties/when/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.graders.items.oneOf[2].properties.when.type,parentSchema:schema31.properties.graders.items.oneOf[2].properties.when,data:data123};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
if(data96.input !== undefined){
let data127 = data96.input;
if(typeof data127 !== "string"){
const err271 = {instancePath:instancePath+"/graders/" + i16+"/input",schemaPath:"#/properties/graders/items/oneOf/2/properties/input/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.graders.items.oneOf[2].properties.input.type,parentSchema:schema31.properties.graders.items.oneOf[2].properties.input,data:data127};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data96.pattern !== undefined){
let data128 = data96.pattern;
if(typeof data128 !== "string"){
const err272 = {instancePath:instancePath+"/graders/" + i16+"/pattern",schemaPath:"#/properties/graders/items/oneOf/2/properties/pattern/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.graders.items.oneOf[2].properties.pattern.type,parentSchema:schema31.properties.graders.items.oneOf[2].properties.pattern,data:data128};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(data96.flags !== undefined){
let data129 = data96.flags;
if(typeof data129 === "string"){
if(!pattern35.test(data129)){
const err273 = {instancePath:instancePath+"/graders/" + i16+"/flags",schemaPath:"#/properties/graders/items/oneOf/2/properties/flags/pattern",keyword:"pattern",params:{pattern: "^[ims]*$"},message:"must match pattern \""+"^[ims]*$"+"\"",schema:"^[ims]*$",parentSchema:schema31.properties.graders.items.oneOf[2].properties.flags,data:data129};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
else {
const err274 = {instancePath:instancePath+"/graders/" + i16+"/flags",schemaPath:"#/properties/graders/items/oneOf/2/properties/flags/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.graders.items.oneOf[2].properties.flags.type,parentSchema:schema31.properties.graders.items.oneOf[2].properties.flags,data:data129};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
if(data96.match !== undefined){
let data130 = data96.match;
if(typeof data130 !== "boolean"){
const err275 = {instancePath:instancePath+"/graders/" + i16+"/match",schemaPath:"#/properties/graders/items/oneOf/2/properties/match/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.graders.items.oneOf[2].properties.match.type,parentSchema:schema31.properties.graders.items.oneOf[2].properties.match,data:data130};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
}
else {
const err276 = {instancePath:instancePath+"/graders/" + i16,schemaPath:"#/properties/graders/items/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.graders.items.oneOf[2].type,parentSchema:schema31.properties.graders.items.oneOf[2],data:data96};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "json_schema"){
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
if(data96.type === undefined){
const err277 = {instancePath:instancePath+"/graders/" + i16,schemaPath:"#/properties/graders/items/oneOf/3/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema31.properties.graders.items.oneOf[3].required,parentSchema:schema31.properties.graders.items.oneOf[3],data:data96};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
if(data96.schema === undefined){
const err278 = {instancePath:instancePath+"/graders/" + i16,schemaPath:"#/properties/graders/items/oneOf/3/required",keyword:"required",params:{missingProperty: "schema"},message:"must have required property '"+"schema"+"'",schema:schema31.properties.graders.items.oneOf[3].required,parentSchema:schema31.properties.graders.items.oneOf[3],data:data96};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
for(const key21 in data96){
if(!(((((((key21 === "id") || (key21 === "type")) || (key21 === "weight")) || (key21 === "when")) || (key21 === "input")) || (key21 === "schema")) || (key21 === "allow_fence"))){
const err279 = {instancePath:instancePath+"/graders/" + i16,schemaPath:"#/properties/graders/items/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.graders.items.oneOf[3],data:data96};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(data96.id !== undefined){
let data131 = data96.id;
if(typeof data131 === "string"){
if(!pattern23.test(data131)){
const err280 = {instancePath:instancePath+"/graders/" + i16+"/id",schemaPath:"#/properties/graders/items/oneOf/3/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{1,64}$"+"\"",schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:schema31.properties.graders.items.oneOf[3].properties.id,data:data131};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
else {
const err281 = {instancePath:instancePath+"/graders/" + i16+"/id",schemaPath:"#/properties/graders/items/oneOf/3/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.graders.items.oneOf[3].properties.id.type,parentSchema:schema31.properties.graders.items.oneOf[3].properties.id,data:data131};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
if(data96.type !== undefined){
let data132 = data96.type;
if("json_schema" !== data132){
const err282 = {instancePath:instancePath+"/graders/" + i16+"/type",schemaPath:"#/properties/graders/items/oneOf/3/properties/type/const",keyword:"const",params:{allowedValue: "json_schema"},message:"must be equal to constant",schema:"json_schema",parentSchema:schema31.properties.graders.items.oneOf[3].properties.type,data:data132};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
if(data96.weight !== undefined){
let data133 = data96.weight;
if((typeof data133 == "number") && (isFinite(data133))){
if(data133 > 1000 || isNaN(data133)){
const err283 = {instancePath:instancePath+"/graders/" + i16+"/weight",schemaPath:"#/properties/graders/items/oneOf/3/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema31.properties.graders.items.oneOf[3].properties.weight,data:data133};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
if(data133 <= 0 || isNaN(data133)){
const err284 = {instancePath:instancePath+"/graders/" + i16+"/weight",schemaPath:"#/properties/graders/items/oneOf/3/properties/weight/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema31.properties.graders.items.oneOf[3].properties.weight,data:data133};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
else {
const err285 = {instancePath:instancePath+"/graders/" + i16+"/weight",schemaPath:"#/properties/graders/items/oneOf/3/properties/weight/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.graders.items.oneOf[3].properties.weight.type,parentSchema:schema31.properties.graders.items.oneOf[3].properties.weight,data:data133};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data96.when !== undefined){
let data134 = data96.when;
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
if(Object.keys(data134).length < 1){
const err286 = {instancePath:instancePath+"/graders/" + i16+"/when",schemaPath:"#/properties/graders/items/oneOf/3/properties/when/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema31.properties.graders.items.oneOf[3].properties.when,data:data134};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
for(const key22 in data134){
if(!(((key22 === "tier") || (key22 === "category")) || (key22 === "tag"))){
const err287 = {instancePath:instancePath+"/graders/" + i16+"/when",schemaPath:"#/properties/graders/items/oneOf/3/properties/when/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.graders.items.oneOf[3].properties.when,data:data134};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(data134.tier !== undefined){
let data135 = data134.tier;
if(typeof data135 === "string"){
if(!pattern17.test(data135)){
const err288 = {instancePath:instancePath+"/graders/" + i16+"/when/tier",schemaPath:"#/properties/graders/items/oneOf/3/properties/when/properties/tier/pattern",keyword:"pattern",params:{pattern: "^[^\\s@*:\\u0000-\\u001f\\u007f](?:[^@*:\\u0000-\\u001f\\u007f]{0,98}[^\\s@*:\\u0000-\\u001f\\u007f])?$"},message:"must match pattern \""+"^[^\\s@*:\\u0000-\\u001f\\u007f](?:[^@*:\\u0000-\\u001f\\u007f]{0,98}[^\\s@*:\\u0000-\\u001f\\u007f])?$"+"\"",schema:"^[^\\s@*:\\u0000-\\u001f\\u007f](?:[^@*:\\u0000-\\u001f\\u007f]{0,98}[^\\s@*:\\u0000-\\u001f\\u007f])?$",parentSchema:schema31.properties.graders.items.oneOf[3].properties.when.properties.tier,data:data135};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
else {
const err289 = {instancePath:instancePath+"/graders/" + i16+"/when/tier",schemaPath:"#/properties/graders/items/oneOf/3/properties/when/properties/tier/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.graders.items.oneOf[3].properties.when.properties.tier.type,parentSchema:schema31.properties.graders.items.oneOf[3].properties.when.properties.tier,data:data135};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
if(data134.category !== undefined){
let data136 = data134.category;
if(typeof data136 === "string"){
if(!pattern18.test(data136)){
const err290 = {instancePath:instancePath+"/graders/" + i16+"/when/category",schemaPath:"#/properties/graders/items/oneOf/3/properties/when/properties/category/pattern",keyword:"pattern",params:{pattern: "^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$"},message:"must match pattern \""+"^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$"+"\"",schema:"^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$",parentSchema:schema31.properties.graders.items.oneOf[3].properties.when.properties.category,data:data136};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
else {
const err291 = {instancePath:instancePath+"/graders/" + i16+"/when/category",schemaPath:"#/properties/graders/items/oneOf/3/properties/when/properties/category/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.graders.items.oneOf[3].properties.when.properties.category.type,parentSchema:schema31.properties.graders.items.oneOf[3].properties.when.properties.category,data:data136};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
if(data134.tag !== undefined){
let data137 = data134.tag;
if(typeof data137 === "string"){
if(!pattern18.test(data137)){
const err292 = {instancePath:instancePath+"/graders/" + i16+"/when/tag",schemaPath:"#/properties/graders/items/oneOf/3/properties/when/properties/tag/pattern",keyword:"pattern",params:{pattern: "^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$"},message:"must match pattern \""+"^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$"+"\"",schema:"^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$",parentSchema:schema31.properties.graders.items.oneOf[3].properties.when.properties.tag,data:data137};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
else {
const err293 = {instancePath:instancePath+"/graders/" + i16+"/when/tag",schemaPath:"#/properties/graders/items/oneOf/3/properties/when/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.graders.items.oneOf[3].properties.when.properties.tag.type,parentSchema:schema31.properties.graders.items.oneOf[3].properties.when.properties.tag,data:data137};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
}
else {
const err294 = {instancePath:instancePath+"/graders/" + i16+"/when",schemaPath:"#/properties/graders/items/oneOf/3/properties/when/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.graders.items.oneOf[3].properties.when.type,parentSchema:schema31.properties.graders.items.oneOf[3].properties.when,data:data134};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
if(data96.input !== undefined){
let data138 = data96.input;
if(typeof data138 !== "string"){
const err295 = {instancePath:instancePath+"/graders/" + i16+"/input",schemaPath:"#/properties/graders/items/oneOf/3/properties/input/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.graders.items.oneOf[3].properties.input.type,parentSchema:schema31.properties.graders.items.oneOf[3].properties.input,data:data138};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
if(data96.schema !== undefined){
let data139 = data96.schema;
const _errs325 = errors;
let valid64 = false;
const _errs326 = errors;
if(!(data139 && typeof data139 == "object" && !Array.isArray(data139))){
const err296 = {instancePath:instancePath+"/graders/" + i16+"/schema",schemaPath:"#/properties/graders/items/oneOf/3/properties/schema/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.graders.items.oneOf[3].properties.schema.anyOf[0].type,parentSchema:schema31.properties.graders.items.oneOf[3].properties.schema.anyOf[0],data:data139};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
var _valid2 = _errs326 === errors;
valid64 = valid64 || _valid2;
const _errs328 = errors;
if("response_format" !== data139){
const err297 = {instancePath:instancePath+"/graders/" + i16+"/schema",schemaPath:"#/properties/graders/items/oneOf/3/properties/schema/anyOf/1/const",keyword:"const",params:{allowedValue: "response_format"},message:"must be equal to constant",schema:"response_format",parentSchema:schema31.properties.graders.items.oneOf[3].properties.schema.anyOf[1],data:data139};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
var _valid2 = _errs328 === errors;
valid64 = valid64 || _valid2;
if(!valid64){
const err298 = {instancePath:instancePath+"/graders/" + i16+"/schema",schemaPath:"#/properties/graders/items/oneOf/3/properties/schema/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.graders.items.oneOf[3].properties.schema.anyOf,parentSchema:schema31.properties.graders.items.oneOf[3].properties.schema,data:data139};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
else {
errors = _errs325;
if(vErrors !== null){
if(_errs325){
vErrors.length = _errs325;
}
else {
vErrors = null;
}
}
}
}
if(data96.allow_fence !== undefined){
let data140 = data96.allow_fence;
if(typeof data140 !== "boolean"){
const err299 = {instancePath:instancePath+"/graders/" + i16+"/allow_fence",schemaPath:"#/properties/graders/items/oneOf/3/properties/allow_fence/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.graders.items.oneOf[3].properties.allow_fence.type,parentSchema:schema31.properties.graders.items.oneOf[3].properties.allow_fence,data:data140};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
}
else {
const err300 = {instancePath:instancePath+"/graders/" + i16,schemaPath:"#/properties/graders/items/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.graders.items.oneOf[3].type,parentSchema:schema31.properties.graders.items.oneOf[3],data:data96};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "json_path"){
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
if(data96.type === undefined){
const err301 = {instancePath:instancePath+"/graders/" + i16,schemaPath:"#/properties/graders/items/oneOf/4/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema31.properties.graders.items.oneOf[4].required,parentSchema:schema31.properties.graders.items.oneOf[4],data:data96};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
if(data96.path === undefined){
const err302 = {instancePath:instancePath+"/graders/" + i16,schemaPath:"#/properties/graders/items/oneOf/4/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema31.properties.graders.items.oneOf[4].required,parentSchema:schema31.properties.graders.items.oneOf[4],data:data96};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
for(const key23 in data96){
if(!(func1.call(schema31.properties.graders.items.oneOf[4].properties, key23))){
const err303 = {instancePath:instancePath+"/graders/" + i16,schemaPath:"#/properties/graders/items/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.graders.items.oneOf[4],data:data96};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
if(data96.id !== undefined){
let data141 = data96.id;
if(typeof data141 === "string"){
if(!pattern23.test(data141)){
const err304 = {instancePath:instancePath+"/graders/" + i16+"/id",schemaPath:"#/properties/graders/items/oneOf/4/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{1,64}$"+"\"",schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:schema31.properties.graders.items.oneOf[4].properties.id,data:data141};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
else {
const err305 = {instancePath:instancePath+"/graders/" + i16+"/id",schemaPath:"#/properties/graders/items/oneOf/4/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.graders.items.oneOf[4].properties.id.type,parentSchema:schema31.properties.graders.items.oneOf[4].properties.id,data:data141};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
if(data96.type !== undefined){
let data142 = data96.type;
if("json_path" !== data142){
const err306 = {instancePath:instancePath+"/graders/" + i16+"/type",schemaPath:"#/properties/graders/items/oneOf/4/properties/type/const",keyword:"const",params:{allowedValue: "json_path"},message:"must be equal to constant",schema:"json_path",parentSchema:schema31.properties.graders.items.oneOf[4].properties.type,data:data142};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
if(data96.weight !== undefined){
let data143 = data96.weight;
if((typeof data143 == "number") && (isFinite(data143))){
if(data143 > 1000 || isNaN(data143)){
const err307 = {instancePath:instancePath+"/graders/" + i16+"/weight",schemaPath:"#/properties/graders/items/oneOf/4/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema31.properties.graders.items.oneOf[4].properties.weight,data:data143};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
if(data143 <= 0 || isNaN(data143)){
const err308 = {instancePath:instancePath+"/graders/" + i16+"/weight",schemaPath:"#/properties/graders/items/oneOf/4/properties/weight/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema31.properties.graders.items.oneOf[4].properties.weight,data:data143};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
else {
const err309 = {instancePath:instancePath+"/graders/" + i16+"/weight",schemaPath:"#/properties/graders/items/oneOf/4/properties/weight/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.graders.items.oneOf[4].properties.weight.type,parentSchema:schema31.properties.graders.items.oneOf[4].properties.weight,data:data143};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
if(data96.when !== undefined){
let data144 = data96.when;
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
if(Object.keys(data144).length < 1){
const err310 = {instancePath:instancePath+"/graders/" + i16+"/when",schemaPath:"#/properties/graders/items/oneOf/4/properties/when/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema31.properties.graders.items.oneOf[4].properties.when,data:data144};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
for(const key24 in data144){
if(!(((key24 === "tier") || (key24 === "category")) || (key24 === "tag"))){
const err311 = {instancePath:instancePath+"/graders/" + i16+"/when",schemaPath:"#/properties/graders/items/oneOf/4/properties/when/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.graders.items.oneOf[4].properties.when,data:data144};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
if(data144.tier !== undefined){
let data145 = data144.tier;
if(typeof data145 === "string"){
if(!pattern17.test(data145)){
const err312 = {instancePath:instancePath+"/graders/" + i16+"/when/tier",schemaPath:"#/properties/graders/items/oneOf/4/properties/when/properties/tier/pattern",keyword:"pattern",params:{pattern: "^[^\\s@*:\\u0000-\\u001f\\u007f](?:[^@*:\\u0000-\\u001f\\u007f]{0,98}[^\\s@*:\\u0000-\\u001f\\u007f])?$"},message:"must match pattern \""+"^[^\\s@*:\\u0000-\\u001f\\u007f](?:[^@*:\\u0000-\\u001f\\u007f]{0,98}[^\\s@*:\\u0000-\\u001f\\u007f])?$"+"\"",schema:"^[^\\s@*:\\u0000-\\u001f\\u007f](?:[^@*:\\u0000-\\u001f\\u007f]{0,98}[^\\s@*:\\u0000-\\u001f\\u007f])?$",parentSchema:schema31.properties.graders.items.oneOf[4].properties.when.properties.tier,data:data145};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
else {
const err313 = {instancePath:instancePath+"/graders/" + i16+"/when/tier",schemaPath:"#/properties/graders/items/oneOf/4/properties/when/properties/tier/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.graders.items.oneOf[4].properties.when.properties.tier.type,parentSchema:schema31.properties.graders.items.oneOf[4].properties.when.properties.tier,data:data145};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
if(data144.category !== undefined){
let data146 = data144.category;
if(typeof data146 === "string"){
if(!pattern18.test(data146)){
const err314 = {instancePath:instancePath+"/graders/" + i16+"/when/category",schemaPath:"#/properties/graders/items/oneOf/4/properties/when/properties/category/pattern",keyword:"pattern",params:{pattern: "^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$"},message:"must match pattern \""+"^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$"+"\"",schema:"^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$",parentSchema:schema31.properties.graders.items.oneOf[4].properties.when.properties.category,data:data146};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
else {
const err315 = {instancePath:instancePath+"/graders/" + i16+"/when/category",schemaPath:"#/properties/graders/items/oneOf/4/properties/when/properties/category/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.graders.items.oneOf[4].properties.when.properties.category.type,parentSchema:schema31.properties.graders.items.oneOf[4].properties.when.properties.category,data:data146};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
if(data144.tag !== undefined){
let data147 = data144.tag;
if(typeof data147 === "string"){
if(!pattern18.test(data147)){
const err316 = {instancePath:instancePath+"/graders/" + i16+"/when/tag",schemaPath:"#/properties/graders/items/oneOf/4/properties/when/properties/tag/pattern",keyword:"pattern",params:{pattern: "^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$"},message:"must match pattern \""+"^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$"+"\"",schema:"^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$",parentSchema:schema31.properties.graders.items.oneOf[4].properties.when.properties.tag,data:data147};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
else {
const err317 = {instancePath:instancePath+"/graders/" + i16+"/when/tag",schemaPath:"#/properties/graders/items/oneOf/4/properties/when/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.graders.items.oneOf[4].properties.when.properties.tag.type,parentSchema:schema31.properties.graders.items.oneOf[4].properties.when.properties.tag,data:data147};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
}
else {
const err318 = {instancePath:instancePath+"/graders/" + i16+"/when",schemaPath:"#/properties/graders/items/oneOf/4/properties/when/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.graders.items.oneOf[4].properties.when.type,parentSchema:schema31.properties.graders.items.oneOf[4].properties.when,data:data144};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
if(data96.input !== undefined){
let data148 = data96.input;
if(typeof data148 !== "string"){
const err319 = {instancePath:instancePath+"/graders/" + i16+"/input",schemaPath:"#/properties/graders/items/oneOf/4/properties/input/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.graders.items.oneOf[4].properties.input.type,parentSchema:schema31.properties.graders.items.oneOf[4].properties.input,data:data148};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
if(data96.path !== undefined){
let data149 = data96.path;
if(typeof data149 !== "string"){
const err320 = {instancePath:instancePath+"/graders/" + i16+"/path",schemaPath:"#/properties/graders/items/oneOf/4/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.graders.items.oneOf[4].properties.path.type,parentSchema:schema31.properties.graders.items.oneOf[4].properties.path,data:data149};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
if(data96.one_of !== undefined){
let data150 = data96.one_of;
if((!(Array.isArray(data150))) && (typeof data150 !== "string")){
const err321 = {instancePath:instancePath+"/graders/" + i16+"/one_of",schemaPath:"#/properties/graders/items/oneOf/4/properties/one_of/type",keyword:"type",params:{type: schema31.properties.graders.items.oneOf[4].properties.one_of.type},message:"must be array,string",schema:schema31.properties.graders.items.oneOf[4].properties.one_of.type,parentSchema:schema31.properties.graders.items.oneOf[4].properties.one_of,data:data150};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
if(Array.isArray(data150)){
if(data150.length < 1){
const err322 = {instancePath:instancePath+"/graders/" + i16+"/one_of",schemaPath:"#/properties/graders/items/oneOf/4/properties/one_of/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.graders.items.oneOf[4].properties.one_of,data:data150};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
}
if(data96.exists !== undefined){
let data151 = data96.exists;
if(typeof data151 !== "boolean"){
const err323 = {instancePath:instancePath+"/graders/" + i16+"/exists",schemaPath:"#/properties/graders/items/oneOf/4/properties/exists/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.graders.items.oneOf[4].properties.exists.type,parentSchema:schema31.properties.graders.items.oneOf[4].properties.exists,data:data151};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
if(data96.allow_fence !== undefined){
let data152 = data96.allow_fence;
if(typeof data152 !== "boolean"){
const err324 = {instancePath:instancePath+"/graders/" + i16+"/allow_fence",schemaPath:"#/properties/graders/items/oneOf/4/properties/allow_fence/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.graders.items.oneOf[4].properties.allow_fence.type,parentSchema:schema31.properties.graders.items.oneOf[4].properties.allow_fence,data:data152};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
}
else {
const err325 = {instancePath:instancePath+"/graders/" + i16,schemaPath:"#/properties/graders/items/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.graders.items.oneOf[4].type,parentSchema:schema31.properties.graders.items.oneOf[4],data:data96};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "numeric"){
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
if(data96.type === undefined){
const err326 = {instancePath:instancePath+"/graders/" + i16,schemaPath:"#/properties/graders/items/oneOf/5/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema31.properties.graders.items.oneOf[5].required,parentSchema:schema31.properties.graders.items.oneOf[5],data:data96};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
if(data96.reference === undefined){
const err327 = {instancePath:instancePath+"/graders/" + i16,schemaPath:"#/properties/graders/items/oneOf/5/required",keyword:"required",params:{missingProperty: "reference"},message:"must have required property '"+"reference"+"'",schema:schema31.properties.graders.items.oneOf[5].required,parentSchema:schema31.properties.graders.items.oneOf[5],data:data96};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
for(const key25 in data96){
if(!(func1.call(schema31.properties.graders.items.oneOf[5].properties, key25))){
const err328 = {instancePath:instancePath+"/graders/" + i16,schemaPath:"#/properties/graders/items/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.graders.items.oneOf[5],data:data96};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
if(data96.id !== undefined){
let data153 = data96.id;
if(typeof data153 === "string"){
if(!pattern23.test(data153)){
const err329 = {instancePath:instancePath+"/graders/" + i16+"/id",schemaPath:"#/properties/graders/items/oneOf/5/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{1,64}$"+"\"",schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:schema31.properties.graders.items.oneOf[5].properties.id,data:data153};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
else {
const err330 = {instancePath:instancePath+"/graders/" + i16+"/id",schemaPath:"#/properties/graders/items/oneOf/5/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.graders.items.oneOf[5].properties.id.type,parentSchema:schema31.properties.graders.items.oneOf[5].properties.id,data:data153};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
if(data96.type !== undefined){
let data154 = data96.type;
if("numeric" !== data154){
const err331 = {instancePath:instancePath+"/graders/" + i16+"/type",schemaPath:"#/properties/graders/items/oneOf/5/properties/type/const",keyword:"const",params:{allowedValue: "numeric"},message:"must be equal to constant",schema:"numeric",parentSchema:schema31.properties.graders.items.oneOf[5].properties.type,data:data154};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
if(data96.weight !== undefined){
let data155 = data96.weight;
if((typeof data155 == "number") && (isFinite(data155))){
if(data155 > 1000 || isNaN(data155)){
const err332 = {instancePath:instancePath+"/graders/" + i16+"/weight",schemaPath:"#/properties/graders/items/oneOf/5/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema31.properties.graders.items.oneOf[5].properties.weight,data:data155};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
if(data155 <= 0 || isNaN(data155)){
const err333 = {instancePath:instancePath+"/graders/" + i16+"/weight",schemaPath:"#/properties/graders/items/oneOf/5/properties/weight/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema31.properties.graders.items.oneOf[5].properties.weight,data:data155};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
else {
const err334 = {instancePath:instancePath+"/graders/" + i16+"/weight",schemaPath:"#/properties/graders/items/oneOf/5/properties/weight/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.graders.items.oneOf[5].properties.weight.type,parentSchema:schema31.properties.graders.items.oneOf[5].properties.weight,data:data155};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
if(data96.when !== undefined){
let data156 = data96.when;
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
if(Object.keys(data156).length < 1){
const err335 = {instancePath:instancePath+"/graders/" + i16+"/when",schemaPath:"#/properties/graders/items/oneOf/5/properties/when/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema31.properties.graders.items.oneOf[5].properties.when,data:data156};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
for(const key26 in data156){
if(!(((key26 === "tier") || (key26 === "category")) || (key26 === "tag"))){
const err336 = {instancePath:instancePath+"/graders/" + i16+"/when",schemaPath:"#/properties/graders/items/oneOf/5/properties/when/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.graders.items.oneOf[5].properties.when,data:data156};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
if(data156.tier !== undefined){
let data157 = data156.tier;
if(typeof data157 === "string"){
if(!pattern17.test(data157)){
const err337 = {instancePath:instancePath+"/graders/" + i16+"/when/tier",schemaPath:"#/properties/graders/items/oneOf/5/properties/when/properties/tier/pattern",keyword:"pattern",params:{pattern: "^[^\\s@*:\\u0000-\\u001f\\u007f](?:[^@*:\\u0000-\\u001f\\u007f]{0,98}[^\\s@*:\\u0000-\\u001f\\u007f])?$"},message:"must match pattern \""+"^[^\\s@*:\\u0000-\\u001f\\u007f](?:[^@*:\\u0000-\\u001f\\u007f]{0,98}[^\\s@*:\\u0000-\\u001f\\u007f])?$"+"\"",schema:"^[^\\s@*:\\u0000-\\u001f\\u007f](?:[^@*:\\u0000-\\u001f\\u007f]{0,98}[^\\s@*:\\u0000-\\u001f\\u007f])?$",parentSchema:schema31.properties.graders.items.oneOf[5].properties.when.properties.tier,data:data157};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
else {
const err338 = {instancePath:instancePath+"/graders/" + i16+"/when/tier",schemaPath:"#/properties/graders/items/oneOf/5/properties/when/properties/tier/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.graders.items.oneOf[5].properties.when.properties.tier.type,parentSchema:schema31.properties.graders.items.oneOf[5].properties.when.properties.tier,data:data157};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
if(data156.category !== undefined){
let data158 = data156.category;
if(typeof data158 === "string"){
if(!pattern18.test(data158)){
const err339 = {instancePath:instancePath+"/graders/" + i16+"/when/category",schemaPath:"#/properties/graders/items/oneOf/5/properties/when/properties/category/pattern",keyword:"pattern",params:{pattern: "^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$"},message:"must match pattern \""+"^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$"+"\"",schema:"^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$",parentSchema:schema31.properties.graders.items.oneOf[5].properties.when.properties.category,data:data158};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
else {
const err340 = {instancePath:instancePath+"/graders/" + i16+"/when/category",schemaPath:"#/properties/graders/items/oneOf/5/properties/when/properties/category/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.graders.items.oneOf[5].properties.when.properties.category.type,parentSchema:schema31.properties.graders.items.oneOf[5].properties.when.properties.category,data:data158};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
if(data156.tag !== undefined){
let data159 = data156.tag;
if(typeof data159 === "string"){
if(!pattern18.test(data159)){
const err341 = {instancePath:instancePath+"/graders/" + i16+"/when/tag",schemaPath:"#/properties/graders/items/oneOf/5/properties/when/properties/tag/pattern",keyword:"pattern",params:{pattern: "^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$"},message:"must match pattern \""+"^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$"+"\"",schema:"^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$",parentSchema:schema31.properties.graders.items.oneOf[5].properties.when.properties.tag,data:data159};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
else {
const err342 = {instancePath:instancePath+"/graders/" + i16+"/when/tag",schemaPath:"#/properties/graders/items/oneOf/5/properties/when/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.graders.items.oneOf[5].properties.when.properties.tag.type,parentSchema:schema31.properties.graders.items.oneOf[5].properties.when.properties.tag,data:data159};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
}
else {
const err343 = {instancePath:instancePath+"/graders/" + i16+"/when",schemaPath:"#/properties/graders/items/oneOf/5/properties/when/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.graders.items.oneOf[5].properties.when.type,parentSchema:schema31.properties.graders.items.oneOf[5].properties.when,data:data156};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
if(data96.input !== undefined){
let data160 = data96.input;
if(typeof data160 !== "string"){
const err344 = {instancePath:instancePath+"/graders/" + i16+"/input",schemaPath:"#/properties/graders/items/oneOf/5/properties/input/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.graders.items.oneOf[5].properties.input.type,parentSchema:schema31.properties.graders.items.oneOf[5].properties.input,data:data160};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
if(data96.path !== undefined){
let data161 = data96.path;
if(typeof data161 !== "string"){
const err345 = {instancePath:instancePath+"/graders/" + i16+"/path",schemaPath:"#/properties/graders/items/oneOf/5/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.graders.items.oneOf[5].properties.path.type,parentSchema:schema31.properties.graders.items.oneOf[5].properties.path,data:data161};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
if(data96.pattern !== undefined){
let data162 = data96.pattern;
if(typeof data162 !== "string"){
const err346 = {instancePath:instancePath+"/graders/" + i16+"/pattern",schemaPath:"#/properties/graders/items/oneOf/5/properties/pattern/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.graders.items.oneOf[5].properties.pattern.type,parentSchema:schema31.properties.graders.items.oneOf[5].properties.pattern,data:data162};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
if(data96.reference !== undefined){
let data163 = data96.reference;
if((!((typeof data163 == "number") && (isFinite(data163)))) && (typeof data163 !== "string")){
const err347 = {instancePath:instancePath+"/graders/" + i16+"/reference",schemaPath:"#/properties/graders/items/oneOf/5/properties/reference/type",keyword:"type",params:{type: schema31.properties.graders.items.oneOf[5].properties.reference.type},message:"must be number,string",schema:schema31.properties.graders.items.oneOf[5].properties.reference.type,parentSchema:schema31.properties.graders.items.oneOf[5].properties.reference,data:data163};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
if(data96.abs_tolerance !== undefined){
let data164 = data96.abs_tolerance;
if((typeof data164 == "number") && (isFinite(data164))){
if(data164 < 0 || isNaN(data164)){
const err348 = {instancePath:instancePath+"/graders/" + i16+"/abs_tolerance",schemaPath:"#/properties/graders/items/oneOf/5/properties/abs_tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.graders.items.oneOf[5].properties.abs_tolerance,data:data164};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
else {
const err349 = {instancePath:instancePath+"/graders/" + i16+"/abs_tolerance",schemaPath:"#/properties/graders/items/oneOf/5/properties/abs_tolerance/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.graders.items.oneOf[5].properties.abs_tolerance.type,parentSchema:schema31.properties.graders.items.oneOf[5].properties.abs_tolerance,data:data164};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
if(data96.rel_tolerance !== undefined){
let data165 = data96.rel_tolerance;
if((typeof data165 == "number") && (isFinite(data165))){
if(data165 < 0 || isNaN(data165)){
const err350 = {instancePath:instancePath+"/graders/" + i16+"/rel_tolerance",schemaPath:"#/properties/graders/items/oneOf/5/properties/rel_tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.graders.items.oneOf[5].properties.rel_tolerance,data:data165};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
else {
const err351 = {instancePath:instancePath+"/graders/" + i16+"/rel_tolerance",schemaPath:"#/properties/graders/items/oneOf/5/properties/rel_tolerance/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.graders.items.oneOf[5].properties.rel_tolerance.type,parentSchema:schema31.properties.graders.items.oneOf[5].properties.rel_tolerance,data:data165};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
if(data96.thousands !== undefined){
let data166 = data96.thousands;
if(!(((((data166 === "none") || (data166 === ",")) || (data166 === ".")) || (data166 === " ")) || (data166 === "'"))){
const err352 = {instancePath:instancePath+"/graders/" + i16+"/thousands",schemaPath:"#/properties/graders/items/oneOf/5/properties/thousands/enum",keyword:"enum",params:{allowedValues: schema31.properties.graders.items.oneOf[5].properties.thousands.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.graders.items.oneOf[5].properties.thousands.enum,parentSchema:schema31.properties.graders.items.oneOf[5].properties.thousands,data:data166};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
if(data96.allow_fence !== undefined){
let data167 = data96.allow_fence;
if(typeof data167 !== "boolean"){
const err353 = {instancePath:instancePath+"/graders/" + i16+"/allow_fence",schemaPath:"#/properties/graders/items/oneOf/5/properties/allow_fence/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.graders.items.oneOf[5].properties.allow_fence.type,parentSchema:schema31.properties.graders.items.oneOf[5].properties.allow_fence,data:data167};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
}
else {
const err354 = {instancePath:instancePath+"/graders/" + i16,schemaPath:"#/properties/graders/items/oneOf/5/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.graders.items.oneOf[5].type,parentSchema:schema31.properties.graders.items.oneOf[5],data:data96};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "score_model"){
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
if(data96.type === undefined){
const err355 = {instancePath:instancePath+"/graders/" + i16,schemaPath:"#/properties/graders/items/oneOf/6/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema31.properties.graders.items.oneOf[6].required,parentSchema:schema31.properties.graders.items.oneOf[6],data:data96};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
if(data96.model === undefined){
const err356 = {instancePath:instancePath+"/graders/" + i16,schemaPath:"#/properties/graders/items/oneOf/6/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",schema:schema31.properties.graders.items.oneOf[6].required,parentSchema:schema31.properties.graders.items.oneOf[6],data:data96};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
if(data96.input === undefined){
const err357 = {instancePath:instancePath+"/graders/" + i16,schemaPath:"#/properties/graders/items/oneOf/6/required",keyword:"required",params:{missingProperty: "input"},message:"must have required property '"+"input"+"'",schema:schema31.properties.graders.items.oneOf[6].required,parentSchema:schema31.properties.graders.items.oneOf[6],data:data96};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
if(data96.pass_threshold === undefined){
const err358 = {instancePath:instancePath+"/graders/" + i16,schemaPath:"#/properties/graders/items/oneOf/6/required",keyword:"required",params:{missingProperty: "pass_threshold"},message:"must have required property '"+"pass_threshold"+"'",schema:schema31.properties.graders.items.oneOf[6].required,parentSchema:schema31.properties.graders.items.oneOf[6],data:data96};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
for(const key27 in data96){
if(!(func1.call(schema31.properties.graders.items.oneOf[6].properties, key27))){
const err359 = {instancePath:instancePath+"/graders/" + i16,schemaPath:"#/properties/graders/items/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.graders.items.oneOf[6],data:data96};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
if(data96.id !== undefined){
let data168 = data96.id;
if(typeof data168 === "string"){
if(!pattern23.test(data168)){
const err360 = {instancePath:instancePath+"/graders/" + i16+"/id",schemaPath:"#/properties/graders/items/oneOf/6/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{1,64}$"+"\"",schema:"^[A-Za-z0-9_-]{1,64}$",parentSchema:schema31.properties.graders.items.oneOf[6].properties.id,data:data168};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
else {
const err361 = {instancePath:instancePath+"/graders/" + i16+"/id",schemaPath:"#/properties/graders/items/oneOf/6/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.graders.items.oneOf[6].properties.id.type,parentSchema:schema31.properties.graders.items.oneOf[6].properties.id,data:data168};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
if(data96.type !== undefined){
let data169 = data96.type;
if("score_model" !== data169){
const err362 = {instancePath:instancePath+"/graders/" + i16+"/type",schemaPath:"#/properties/graders/items/oneOf/6/properties/type/const",keyword:"const",params:{allowedValue: "score_model"},message:"must be equal to constant",schema:"score_model",parentSchema:schema31.properties.graders.items.oneOf[6].properties.type,data:data169};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
if(data96.weight !== undefined){
let data170 = data96.weight;
if((typeof data170 == "number") && (isFinite(data170))){
if(data170 > 1000 || isNaN(data170)){
const err363 = {instancePath:instancePath+"/graders/" + i16+"/weight",schemaPath:"#/properties/graders/items/oneOf/6/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema31.properties.graders.items.oneOf[6].properties.weight,data:data170};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
if(data170 <= 0 || isNaN(data170)){
const err364 = {instancePath:instancePath+"/graders/" + i16+"/weight",schemaPath:"#/properties/graders/items/oneOf/6/properties/weight/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema31.properties.graders.items.oneOf[6].properties.weight,data:data170};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
else {
const err365 = {instancePath:instancePath+"/graders/" + i16+"/weight",schemaPath:"#/properties/graders/items/oneOf/6/properties/weight/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.graders.items.oneOf[6].properties.weight.type,parentSchema:schema31.properties.graders.items.oneOf[6].properties.weight,data:data170};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
if(data96.when !== undefined){
let data171 = data96.when;
if(data171 && typeof data171 == "object" && !Array.isArray(data171)){
if(Object.keys(data171).length < 1){
const err366 = {instancePath:instancePath+"/graders/" + i16+"/when",schemaPath:"#/properties/graders/items/oneOf/6/properties/when/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema31.properties.graders.items.oneOf[6].properties.when,data:data171};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
for(const key28 in data171){
if(!(((key28 === "tier") || (key28 === "category")) || (key28 === "tag"))){
const err367 = {instancePath:instancePath+"/graders/" + i16+"/when",schemaPath:"#/properties/graders/items/oneOf/6/properties/when/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.graders.items.oneOf[6].properties.when,data:data171};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
if(data171.tier !== undefined){
let data172 = data171.tier;
if(typeof data172 === "string"){
if(!pattern17.test(data172)){
const err368 = {instancePath:instancePath+"/graders/" + i16+"/when/tier",schemaPath:"#/properties/graders/items/oneOf/6/properties/when/properties/tier/pattern",keyword:"pattern",params:{pattern: "^[^\\s@*:\\u0000-\\u001f\\u007f](?:[^@*:\\u0000-\\u001f\\u007f]{0,98}[^\\s@*:\\u0000-\\u001f\\u007f])?$"},message:"must match pattern \""+"^[^\\s@*:\\u0000-\\u001f\\u007f](?:[^@*:\\u0000-\\u001f\\u007f]{0,98}[^\\s@*:\\u0000-\\u001f\\u007f])?$"+"\"",schema:"^[^\\s@*:\\u0000-\\u001f\\u007f](?:[^@*:\\u0000-\\u001f\\u007f]{0,98}[^\\s@*:\\u0000-\\u001f\\u007f])?$",parentSchema:schema31.properties.graders.items.oneOf[6].properties.when.properties.tier,data:data172};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
else {
const err369 = {instancePath:instancePath+"/graders/" + i16+"/when/tier",schemaPath:"#/properties/graders/items/oneOf/6/properties/when/properties/tier/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.graders.items.oneOf[6].properties.when.properties.tier.type,parentSchema:schema31.properties.graders.items.oneOf[6].properties.when.properties.tier,data:data172};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
if(data171.category !== undefined){
let data173 = data171.category;
if(typeof data173 === "string"){
if(!pattern18.test(data173)){
const err370 = {instancePath:instancePath+"/graders/" + i16+"/when/category",schemaPath:"#/properties/graders/items/oneOf/6/properties/when/properties/category/pattern",keyword:"pattern",params:{pattern: "^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$"},message:"must match pattern \""+"^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$"+"\"",schema:"^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$",parentSchema:schema31.properties.graders.items.oneOf[6].properties.when.properties.category,data:data173};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
else {
const err371 = {instancePath:instancePath+"/graders/" + i16+"/when/category",schemaPath:"#/properties/graders/items/oneOf/6/properties/when/properties/category/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.graders.items.oneOf[6].properties.when.properties.category.type,parentSchema:schema31.properties.graders.items.oneOf[6].properties.when.properties.category,data:data173};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
if(data171.tag !== undefined){
let data174 = data171.tag;
if(typeof data174 === "string"){
if(!pattern18.test(data174)){
const err372 = {instancePath:instancePath+"/graders/" + i16+"/when/tag",schemaPath:"#/properties/graders/items/oneOf/6/properties/when/properties/tag/pattern",keyword:"pattern",params:{pattern: "^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$"},message:"must match pattern \""+"^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$"+"\"",schema:"^[^\\s@*\\u0000-\\u001f\\u007f](?:[^@*\\u0000-\\u001f\\u007f]{0,98}[^\\s@*\\u0000-\\u001f\\u007f])?$",parentSchema:schema31.properties.graders.items.oneOf[6].properties.when.properties.tag,data:data174};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
else {
const err373 = {instancePath:instancePath+"/graders/" + i16+"/when/tag",schemaPath:"#/properties/graders/items/oneOf/6/properties/when/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.graders.items.oneOf[6].properties.when.properties.tag.type,parentSchema:schema31.properties.graders.items.oneOf[6].properties.when.properties.tag,data:data174};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
}
else {
const err374 = {instancePath:instancePath+"/graders/" + i16+"/when",schemaPath:"#/properties/graders/items/oneOf/6/properties/when/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.graders.items.oneOf[6].properties.when.type,parentSchema:schema31.properties.graders.items.oneOf[6].properties.when,data:data171};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
if(data96.model !== undefined){
let data175 = data96.model;
if(typeof data175 !== "string"){
const err375 = {instancePath:instancePath+"/graders/" + i16+"/model",schemaPath:"#/properties/graders/items/oneOf/6/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.graders.items.oneOf[6].properties.model.type,parentSchema:schema31.properties.graders.items.oneOf[6].properties.model,data:data175};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
if(data96.input !== undefined){
let data176 = data96.input;
if(Array.isArray(data176)){
if(data176.length < 1){
const err376 = {instancePath:instancePath+"/graders/" + i16+"/input",schemaPath:"#/properties/graders/items/oneOf/6/properties/input/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.graders.items.oneOf[6].properties.input,data:data176};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
const len15 = data176.length;
for(let i18=0; i18<len15; i18++){
let data177 = data176[i18];
if(data177 && typeof data177 == "object" && !Array.isArray(data177)){
if(data177.role === undefined){
const err377 = {instancePath:instancePath+"/graders/" + i16+"/input/" + i18,schemaPath:"#/properties/graders/items/oneOf/6/properties/input/items/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'",schema:schema31.properties.graders.items.oneOf[6].properties.input.items.required,parentSchema:schema31.properties.graders.items.oneOf[6].properties.input.items,data:data177};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
if(data177.content === undefined){
const err378 = {instancePath:instancePath+"/graders/" + i16+"/input/" + i18,schemaPath:"#/properties/graders/items/oneOf/6/properties/input/items/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'",schema:schema31.properties.graders.items.oneOf[6].properties.input.items.required,parentSchema:schema31.properties.graders.items.oneOf[6].properties.input.items,data:data177};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
for(const key29 in data177){
if(!(((key29 === "type") || (key29 === "role")) || (key29 === "content"))){
const err379 = {instancePath:instancePath+"/graders/" + i16+"/input/" + i18,schemaPath:"#/properties/graders/items/oneOf/6/properties/input/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.graders.items.oneOf[6].properties.input.items,data:data177};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
if(data177.type !== undefined){
let data178 = data177.type;
if("message" !== data178){
const err380 = {instancePath:instancePath+"/graders/" + i16+"/input/" + i18+"/type",schemaPath:"#/properties/graders/items/oneOf/6/properties/input/items/properties/type/const",keyword:"const",params:{allowedValue: "message"},message:"must be equal to constant",schema:"message",parentSchema:schema31.properties.graders.items.oneOf[6].properties.input.items.properties.type,data:data178};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
if(data177.role !== undefined){
let data179 = data177.role;
if(!((((data179 === "system") || (data179 === "developer")) || (data179 === "user")) || (data179 === "assistant"))){
const err381 = {instancePath:instancePath+"/graders/" + i16+"/input/" + i18+"/role",schemaPath:"#/properties/graders/items/oneOf/6/properties/input/items/properties/role/enum",keyword:"enum",params:{allowedValues: schema31.properties.graders.items.oneOf[6].properties.input.items.properties.role.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.graders.items.oneOf[6].properties.input.items.properties.role.enum,parentSchema:schema31.properties.graders.items.oneOf[6].properties.input.items.properties.role,data:data179};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
if(data177.content !== undefined){
let data180 = data177.content;
if((typeof data180 !== "string") && (!(Array.isArray(data180)))){
const err382 = {instancePath:instancePath+"/graders/" + i16+"/input/" + i18+"/content",schemaPath:"#/properties/graders/items/oneOf/6/properties/input/items/properties/content/type",keyword:"type",params:{type: schema31.properties.graders.items.oneOf[6].properties.input.items.properties.content.type},message:"must be string,array",schema:schema31.properties.graders.items.oneOf[6].properties.input.items.properties.content.type,parentSchema:schema31.properties.graders.items.oneOf[6].properties.input.items.properties.content,data:data180};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
}
else {
const err383 = {instancePath:instancePath+"/graders/" + i16+"/input/" + i18,schemaPath:"#/properties/graders/items/oneOf/6/properties/input/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.graders.items.oneOf[6].properties.input.items.type,parentSchema:schema31.properties.graders.items.oneOf[6].properties.input.items,data:data177};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
}
else {
const err384 = {instancePath:instancePath+"/graders/" + i16+"/input",schemaPath:"#/properties/graders/items/oneOf/6/properties/input/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.graders.items.oneOf[6].properties.input.type,parentSchema:schema31.properties.graders.items.oneOf[6].properties.input,data:data176};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
if(data96.range !== undefined){
let data181 = data96.range;
if(Array.isArray(data181)){
if(data181.length > 2){
const err385 = {instancePath:instancePath+"/graders/" + i16+"/range",schemaPath:"#/properties/graders/items/oneOf/6/properties/range/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema31.properties.graders.items.oneOf[6].properties.range,data:data181};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
if(data181.length < 2){
const err386 = {instancePath:instancePath+"/graders/" + i16+"/range",schemaPath:"#/properties/graders/items/oneOf/6/properties/range/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema31.properties.graders.items.oneOf[6].properties.range,data:data181};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
const len16 = data181.length;
for(let i19=0; i19<len16; i19++){
let data182 = data181[i19];
if(!((typeof data182 == "number") && (isFinite(data182)))){
const err387 = {instancePath:instancePath+"/graders/" + i16+"/range/" + i19,schemaPath:"#/properties/graders/items/oneOf/6/properties/range/items/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.graders.items.oneOf[6].properties.range.items.type,parentSchema:schema31.properties.graders.items.oneOf[6].properties.range.items,data:data182};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
}
else {
const err388 = {instancePath:instancePath+"/graders/" + i16+"/range",schemaPath:"#/properties/graders/items/oneOf/6/properties/range/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.graders.items.oneOf[6].properties.range.type,parentSchema:schema31.properties.graders.items.oneOf[6].properties.range,data:data181};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
if(data96.pass_threshold !== undefined){
let data183 = data96.pass_threshold;
if(!((typeof data183 == "number") && (isFinite(data183)))){
const err389 = {instancePath:instancePath+"/graders/" + i16+"/pass_threshold",schemaPath:"#/properties/graders/items/oneOf/6/properties/pass_threshold/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.graders.items.oneOf[6].properties.pass_threshold.type,parentSchema:schema31.properties.graders.items.oneOf[6].properties.pass_threshold,data:data183};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
}
if(data96.sampling_params !== undefined){
let data184 = data96.sampling_params;
if(!(data184 && typeof data184 == "object" && !Array.isArray(data184))){
const err390 = {instancePath:instancePath+"/graders/" + i16+"/sampling_params",schemaPath:"#/properties/graders/items/oneOf/6/properties/sampling_params/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.graders.items.oneOf[6].properties.sampling_params.type,parentSchema:schema31.properties.graders.items.oneOf[6].properties.sampling_params,data:data184};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
if(data96.structured_output !== undefined){
let data185 = data96.structured_output;
if(typeof data185 !== "boolean"){
const err391 = {instancePath:instancePath+"/graders/" + i16+"/structured_output",schemaPath:"#/properties/graders/items/oneOf/6/properties/structured_output/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.graders.items.oneOf[6].properties.structured_output.type,parentSchema:schema31.properties.graders.items.oneOf[6].properties.structured_output,data:data185};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
}
else {
const err392 = {instancePath:instancePath+"/graders/" + i16,schemaPath:"#/properties/graders/items/oneOf/6/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.graders.items.oneOf[6].type,parentSchema:schema31.properties.graders.items.oneOf[6],data:data96};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else {
const err393 = {instancePath:instancePath+"/graders/" + i16,schemaPath:"#/properties/graders/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf",schema:schema31.properties.graders.items.discriminator,parentSchema:schema31.properties.graders.items,data:data96};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
else {
const err394 = {instancePath:instancePath+"/graders/" + i16,schemaPath:"#/properties/graders/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string",schema:schema31.properties.graders.items.discriminator,parentSchema:schema31.properties.graders.items,data:data96};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
else {
const err395 = {instancePath:instancePath+"/graders/" + i16,schemaPath:"#/properties/graders/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.graders.items.type,parentSchema:schema31.properties.graders.items,data:data96};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
}
else {
const err396 = {instancePath:instancePath+"/graders",schemaPath:"#/properties/graders/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.graders.type,parentSchema:schema31.properties.graders,data:data95};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
if(data.run !== undefined){
let data186 = data.run;
if(data186 && typeof data186 == "object" && !Array.isArray(data186)){
for(const key30 in data186){
if(!(func1.call(schema31.properties.run.properties, key30))){
const err397 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.run,data:data186};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
}
if(data186.repeats !== undefined){
let data187 = data186.repeats;
if((!(((typeof data187 == "number") && (!(data187 % 1) && !isNaN(data187))) && (isFinite(data187)))) && (!(data187 && typeof data187 == "object" && !Array.isArray(data187)))){
const err398 = {instancePath:instancePath+"/run/repeats",schemaPath:"#/properties/run/properties/repeats/type",keyword:"type",params:{type: schema31.properties.run.properties.repeats.type},message:"must be integer,object",schema:schema31.properties.run.properties.repeats.type,parentSchema:schema31.properties.run.properties.repeats,data:data187};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
if((typeof data187 == "number") && (isFinite(data187))){
if(data187 > 100 || isNaN(data187)){
const err399 = {instancePath:instancePath+"/run/repeats",schemaPath:"#/properties/run/properties/repeats/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema31.properties.run.properties.repeats,data:data187};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
if(data187 < 1 || isNaN(data187)){
const err400 = {instancePath:instancePath+"/run/repeats",schemaPath:"#/properties/run/properties/repeats/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.run.properties.repeats,data:data187};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
if(data187 && typeof data187 == "object" && !Array.isArray(data187)){
if(data187.pr === undefined){
const err401 = {instancePath:instancePath+"/run/repeats",schemaPath:"#/properties/run/properties/repeats/required",keyword:"required",params:{missingProperty: "pr"},message:"must have required property '"+"pr"+"'",schema:schema31.properties.run.properties.repeats.required,parentSchema:schema31.properties.run.properties.repeats,data:data187};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
if(data187.main === undefined){
const err402 = {instancePath:instancePath+"/run/repeats",schemaPath:"#/properties/run/properties/repeats/required",keyword:"required",params:{missingProperty: "main"},message:"must have required property '"+"main"+"'",schema:schema31.properties.run.properties.repeats.required,parentSchema:schema31.properties.run.properties.repeats,data:data187};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
for(const key31 in data187){
if(!((key31 === "pr") || (key31 === "main"))){
const err403 = {instancePath:instancePath+"/run/repeats",schemaPath:"#/properties/run/properties/repeats/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.run.properties.repeats,data:data187};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
if(data187.pr !== undefined){
let data188 = data187.pr;
if(!(((typeof data188 == "number") && (!(data188 % 1) && !isNaN(data188))) && (isFinite(data188)))){
const err404 = {instancePath:instancePath+"/run/repeats/pr",schemaPath:"#/properties/run/properties/repeats/properties/pr/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.run.properties.repeats.properties.pr.type,parentSchema:schema31.properties.run.properties.repeats.properties.pr,data:data188};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
if((typeof data188 == "number") && (isFinite(data188))){
if(data188 > 100 || isNaN(data188)){
const err405 = {instancePath:instancePath+"/run/repeats/pr",schemaPath:"#/properties/run/properties/repeats/properties/pr/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema31.properties.run.properties.repeats.properties.pr,data:data188};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
if(data188 < 1 || isNaN(data188)){
const err406 = {instancePath:instancePath+"/run/repeats/pr",schemaPath:"#/properties/run/properties/repeats/properties/pr/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.run.properties.repeats.properties.pr,data:data188};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
}
if(data187.main !== undefined){
let data189 = data187.main;
if(!(((typeof data189 == "number") && (!(data189 % 1) && !isNaN(data189))) && (isFinite(data189)))){
const err407 = {instancePath:instancePath+"/run/repeats/main",schemaPath:"#/properties/run/properties/repeats/properties/main/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.run.properties.repeats.properties.main.type,parentSchema:schema31.properties.run.properties.repeats.properties.main,data:data189};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
if((typeof data189 == "number") && (isFinite(data189))){
if(data189 > 100 || isNaN(data189)){
const err408 = {instancePath:instancePath+"/run/repeats/main",schemaPath:"#/properties/run/properties/repeats/properties/main/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema31.properties.run.properties.repeats.properties.main,data:data189};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
if(data189 < 1 || isNaN(data189)){
const err409 = {instancePath:instancePath+"/run/repeats/main",schemaPath:"#/properties/run/properties/repeats/properties/main/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.run.properties.repeats.properties.main,data:data189};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
}
}
}
}
if(data186.concurrency !== undefined){
let data190 = data186.concurrency;
if(!(((typeof data190 == "number") && (!(data190 % 1) && !isNaN(data190))) && (isFinite(data190)))){
const err410 = {instancePath:instancePath+"/run/concurrency",schemaPath:"#/properties/run/properties/concurrency/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.run.properties.concurrency.type,parentSchema:schema31.properties.run.properties.concurrency,data:data190};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
if((typeof data190 == "number") && (isFinite(data190))){
if(data190 > 256 || isNaN(data190)){
const err411 = {instancePath:instancePath+"/run/concurrency",schemaPath:"#/properties/run/properties/concurrency/maximum",keyword:"maximum",params:{comparison: "<=", limit: 256},message:"must be <= 256",schema:256,parentSchema:schema31.properties.run.properties.concurrency,data:data190};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
if(data190 < 1 || isNaN(data190)){
const err412 = {instancePath:instancePath+"/run/concurrency",schemaPath:"#/properties/run/properties/concurrency/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.run.properties.concurrency,data:data190};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
}
if(data186.when_unchanged !== undefined){
let data191 = data186.when_unchanged;
if(!((data191 === "reuse") || (data191 === "run"))){
const err413 = {instancePath:instancePath+"/run/when_unchanged",schemaPath:"#/properties/run/properties/when_unchanged/enum",keyword:"enum",params:{allowedValues: schema31.properties.run.properties.when_unchanged.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.run.properties.when_unchanged.enum,parentSchema:schema31.properties.run.properties.when_unchanged,data:data191};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
if(data186.extend !== undefined){
let data192 = data186.extend;
if(typeof data192 !== "boolean"){
const err414 = {instancePath:instancePath+"/run/extend",schemaPath:"#/properties/run/properties/extend/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.run.properties.extend.type,parentSchema:schema31.properties.run.properties.extend,data:data192};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
if(data186.early_stop !== undefined){
let data193 = data186.early_stop;
if(typeof data193 !== "boolean"){
const err415 = {instancePath:instancePath+"/run/early_stop",schemaPath:"#/properties/run/properties/early_stop/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.run.properties.early_stop.type,parentSchema:schema31.properties.run.properties.early_stop,data:data193};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
if(data186.confirm !== undefined){
let data194 = data186.confirm;
if(typeof data194 !== "boolean"){
const err416 = {instancePath:instancePath+"/run/confirm",schemaPath:"#/properties/run/properties/confirm/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.run.properties.confirm.type,parentSchema:schema31.properties.run.properties.confirm,data:data194};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
}
if(data186.control !== undefined){
let data195 = data186.control;
if(!((data195 === "live") || (data195 === "stored"))){
const err417 = {instancePath:instancePath+"/run/control",schemaPath:"#/properties/run/properties/control/enum",keyword:"enum",params:{allowedValues: schema31.properties.run.properties.control.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.run.properties.control.enum,parentSchema:schema31.properties.run.properties.control,data:data195};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
if(data186.retries !== undefined){
let data196 = data186.retries;
if(!(((typeof data196 == "number") && (!(data196 % 1) && !isNaN(data196))) && (isFinite(data196)))){
const err418 = {instancePath:instancePath+"/run/retries",schemaPath:"#/properties/run/properties/retries/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.run.properties.retries.type,parentSchema:schema31.properties.run.properties.retries,data:data196};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
if((typeof data196 == "number") && (isFinite(data196))){
if(data196 > 10 || isNaN(data196)){
const err419 = {instancePath:instancePath+"/run/retries",schemaPath:"#/properties/run/properties/retries/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema31.properties.run.properties.retries,data:data196};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
if(data196 < 0 || isNaN(data196)){
const err420 = {instancePath:instancePath+"/run/retries",schemaPath:"#/properties/run/properties/retries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.run.properties.retries,data:data196};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
}
if(data186.timeouts !== undefined){
let data197 = data186.timeouts;
if(data197 && typeof data197 == "object" && !Array.isArray(data197)){
for(const key32 in data197){
if(!((((key32 === "connect") || (key32 === "ttft")) || (key32 === "idle")) || (key32 === "total"))){
const err421 = {instancePath:instancePath+"/run/timeouts",schemaPath:"#/properties/run/properties/timeouts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.run.properties.timeouts,data:data197};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
if(data197.connect !== undefined){
let data198 = data197.connect;
if(!(func4("duration", data198))){
const err422 = {instancePath:instancePath+"/run/timeouts/connect",schemaPath:"#/properties/run/properties/timeouts/properties/connect/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"duration",parentSchema:schema31.properties.run.properties.timeouts.properties.connect,data:data198};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
if(typeof data198 === "string"){
if(!pattern52.test(data198)){
const err423 = {instancePath:instancePath+"/run/timeouts/connect",schemaPath:"#/properties/run/properties/timeouts/properties/connect/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$",parentSchema:schema31.properties.run.properties.timeouts.properties.connect,data:data198};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
else {
const err424 = {instancePath:instancePath+"/run/timeouts/connect",schemaPath:"#/properties/run/properties/timeouts/properties/connect/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.run.properties.timeouts.properties.connect.type,parentSchema:schema31.properties.run.properties.timeouts.properties.connect,data:data198};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
}
if(data197.ttft !== undefined){
let data199 = data197.ttft;
if(!(func4("duration", data199))){
const err425 = {instancePath:instancePath+"/run/timeouts/ttft",schemaPath:"#/properties/run/properties/timeouts/properties/ttft/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"duration",parentSchema:schema31.properties.run.properties.timeouts.properties.ttft,data:data199};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
if(typeof data199 === "string"){
if(!pattern52.test(data199)){
const err426 = {instancePath:instancePath+"/run/timeouts/ttft",schemaPath:"#/properties/run/properties/timeouts/properties/ttft/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$",parentSchema:schema31.properties.run.properties.timeouts.properties.ttft,data:data199};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
else {
const err427 = {instancePath:instancePath+"/run/timeouts/ttft",schemaPath:"#/properties/run/properties/timeouts/properties/ttft/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.run.properties.timeouts.properties.ttft.type,parentSchema:schema31.properties.run.properties.timeouts.properties.ttft,data:data199};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
if(data197.idle !== undefined){
let data200 = data197.idle;
if(!(func4("duration", data200))){
const err428 = {instancePath:instancePath+"/run/timeouts/idle",schemaPath:"#/properties/run/properties/timeouts/properties/idle/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"duration",parentSchema:schema31.properties.run.properties.timeouts.properties.idle,data:data200};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
if(typeof data200 === "string"){
if(!pattern52.test(data200)){
const err429 = {instancePath:instancePath+"/run/timeouts/idle",schemaPath:"#/properties/run/properties/timeouts/properties/idle/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$",parentSchema:schema31.properties.run.properties.timeouts.properties.idle,data:data200};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
else {
const err430 = {instancePath:instancePath+"/run/timeouts/idle",schemaPath:"#/properties/run/properties/timeouts/properties/idle/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.run.properties.timeouts.properties.idle.type,parentSchema:schema31.properties.run.properties.timeouts.properties.idle,data:data200};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
if(data197.total !== undefined){
let data201 = data197.total;
if(!(func4("duration", data201))){
const err431 = {instancePath:instancePath+"/run/timeouts/total",schemaPath:"#/properties/run/properties/timeouts/properties/total/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"duration",parentSchema:schema31.properties.run.properties.timeouts.properties.total,data:data201};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
if(typeof data201 === "string"){
if(!pattern52.test(data201)){
const err432 = {instancePath:instancePath+"/run/timeouts/total",schemaPath:"#/properties/run/properties/timeouts/properties/total/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$",parentSchema:schema31.properties.run.properties.timeouts.properties.total,data:data201};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
}
else {
const err433 = {instancePath:instancePath+"/run/timeouts/total",schemaPath:"#/properties/run/properties/timeouts/properties/total/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.run.properties.timeouts.properties.total.type,parentSchema:schema31.properties.run.properties.timeouts.properties.total,data:data201};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
}
else {
const err434 = {instancePath:instancePath+"/run/timeouts",schemaPath:"#/properties/run/properties/timeouts/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.run.properties.timeouts.type,parentSchema:schema31.properties.run.properties.timeouts,data:data197};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
}
if(data186.limits !== undefined){
let data202 = data186.limits;
if(data202 && typeof data202 == "object" && !Array.isArray(data202)){
for(const key33 in data202){
if(!(((((key33 === "spend") || (key33 === "calls")) || (key33 === "rpm")) || (key33 === "tpm")) || (key33 === "wall"))){
const err435 = {instancePath:instancePath+"/run/limits",schemaPath:"#/properties/run/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.run.properties.limits,data:data202};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
if(data202.spend !== undefined){
let data203 = data202.spend;
if(!(func4("money", data203))){
const err436 = {instancePath:instancePath+"/run/limits/spend",schemaPath:"#/properties/run/properties/limits/properties/spend/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"money",parentSchema:schema31.properties.run.properties.limits.properties.spend,data:data203};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
if(typeof data203 === "string"){
if(!pattern8.test(data203)){
const err437 = {instancePath:instancePath+"/run/limits/spend",schemaPath:"#/properties/run/properties/limits/properties/spend/pattern",keyword:"pattern",params:{pattern: "^\\$(\\d+(?:\\.\\d+)?)$"},message:"must match pattern \""+"^\\$(\\d+(?:\\.\\d+)?)$"+"\"",schema:"^\\$(\\d+(?:\\.\\d+)?)$",parentSchema:schema31.properties.run.properties.limits.properties.spend,data:data203};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
else {
const err438 = {instancePath:instancePath+"/run/limits/spend",schemaPath:"#/properties/run/properties/limits/properties/spend/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.run.properties.limits.properties.spend.type,parentSchema:schema31.properties.run.properties.limits.properties.spend,data:data203};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
if(data202.calls !== undefined){
let data204 = data202.calls;
if(!(((typeof data204 == "number") && (!(data204 % 1) && !isNaN(data204))) && (isFinite(data204)))){
const err439 = {instancePath:instancePath+"/run/limits/calls",schemaPath:"#/properties/run/properties/limits/properties/calls/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.run.properties.limits.properties.calls.type,parentSchema:schema31.properties.run.properties.limits.properties.calls,data:data204};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
if((typeof data204 == "number") && (isFinite(data204))){
if(data204 > 999999999 || isNaN(data204)){
const err440 = {instancePath:instancePath+"/run/limits/calls",schemaPath:"#/properties/run/properties/limits/properties/calls/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999},message:"must be <= 999999999",schema:999999999,parentSchema:schema31.properties.run.properties.limits.properties.calls,data:data204};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
if(data204 < 1 || isNaN(data204)){
const err441 = {instancePath:instancePath+"/run/limits/calls",schemaPath:"#/properties/run/properties/limits/properties/calls/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.run.properties.limits.properties.calls,data:data204};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
}
if(data202.rpm !== undefined){
let data205 = data202.rpm;
if((!(((typeof data205 == "number") && (!(data205 % 1) && !isNaN(data205))) && (isFinite(data205)))) && (typeof data205 !== "string")){
const err442 = {instancePath:instancePath+"/run/limits/rpm",schemaPath:"#/properties/run/properties/limits/properties/rpm/type",keyword:"type",params:{type: schema31.properties.run.properties.limits.properties.rpm.type},message:"must be integer,string",schema:schema31.properties.run.properties.limits.properties.rpm.type,parentSchema:schema31.properties.run.properties.limits.properties.rpm,data:data205};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
if(!(func4("amount", data205))){
const err443 = {instancePath:instancePath+"/run/limits/rpm",schemaPath:"#/properties/run/properties/limits/properties/rpm/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"amount",parentSchema:schema31.properties.run.properties.limits.properties.rpm,data:data205};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
if((typeof data205 == "number") && (isFinite(data205))){
if(data205 > 999999999 || isNaN(data205)){
const err444 = {instancePath:instancePath+"/run/limits/rpm",schemaPath:"#/properties/run/properties/limits/properties/rpm/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999},message:"must be <= 999999999",schema:999999999,parentSchema:schema31.properties.run.properties.limits.properties.rpm,data:data205};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
if(data205 < 1 || isNaN(data205)){
const err445 = {instancePath:instancePath+"/run/limits/rpm",schemaPath:"#/properties/run/properties/limits/properties/rpm/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.run.properties.limits.properties.rpm,data:data205};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
if(typeof data205 === "string"){
if(!pattern57.test(data205)){
const err446 = {instancePath:instancePath+"/run/limits/rpm",schemaPath:"#/properties/run/properties/limits/properties/rpm/pattern",keyword:"pattern",params:{pattern: "^([1-9]\\d{0,8}(?=$)|[1-9]\\d{0,5}(?:\\.\\d{1,3})?(?=k)|[1-9]\\d{0,2}(?:\\.\\d{1,3})?(?=M))([kM]?)$"},message:"must match pattern \""+"^([1-9]\\d{0,8}(?=$)|[1-9]\\d{0,5}(?:\\.\\d{1,3})?(?=k)|[1-9]\\d{0,2}(?:\\.\\d{1,3})?(?=M))([kM]?)$"+"\"",schema:"^([1-9]\\d{0,8}(?=$)|[1-9]\\d{0,5}(?:\\.\\d{1,3})?(?=k)|[1-9]\\d{0,2}(?:\\.\\d{1,3})?(?=M))([kM]?)$",parentSchema:schema31.properties.run.properties.limits.properties.rpm,data:data205};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
}
if(data202.tpm !== undefined){
let data206 = data202.tpm;
if((!(((typeof data206 == "number") && (!(data206 % 1) && !isNaN(data206))) && (isFinite(data206)))) && (typeof data206 !== "string")){
const err447 = {instancePath:instancePath+"/run/limits/tpm",schemaPath:"#/properties/run/properties/limits/properties/tpm/type",keyword:"type",params:{type: schema31.properties.run.properties.limits.properties.tpm.type},message:"must be integer,string",schema:schema31.properties.run.properties.limits.properties.tpm.type,parentSchema:schema31.properties.run.properties.limits.properties.tpm,data:data206};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
if(!(func4("amount", data206))){
const err448 = {instancePath:instancePath+"/run/limits/tpm",schemaPath:"#/properties/run/properties/limits/properties/tpm/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"amount",parentSchema:schema31.properties.run.properties.limits.properties.tpm,data:data206};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
if((typeof data206 == "number") && (isFinite(data206))){
if(data206 > 999999999 || isNaN(data206)){
const err449 = {instancePath:instancePath+"/run/limits/tpm",schemaPath:"#/properties/run/properties/limits/properties/tpm/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999},message:"must be <= 999999999",schema:999999999,parentSchema:schema31.properties.run.properties.limits.properties.tpm,data:data206};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
if(data206 < 1 || isNaN(data206)){
const err450 = {instancePath:instancePath+"/run/limits/tpm",schemaPath:"#/properties/run/properties/limits/properties/tpm/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.run.properties.limits.properties.tpm,data:data206};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
if(typeof data206 === "string"){
if(!pattern57.test(data206)){
const err451 = {instancePath:instancePath+"/run/limits/tpm",schemaPath:"#/properties/run/properties/limits/properties/tpm/pattern",keyword:"pattern",params:{pattern: "^([1-9]\\d{0,8}(?=$)|[1-9]\\d{0,5}(?:\\.\\d{1,3})?(?=k)|[1-9]\\d{0,2}(?:\\.\\d{1,3})?(?=M))([kM]?)$"},message:"must match pattern \""+"^([1-9]\\d{0,8}(?=$)|[1-9]\\d{0,5}(?:\\.\\d{1,3})?(?=k)|[1-9]\\d{0,2}(?:\\.\\d{1,3})?(?=M))([kM]?)$"+"\"",schema:"^([1-9]\\d{0,8}(?=$)|[1-9]\\d{0,5}(?:\\.\\d{1,3})?(?=k)|[1-9]\\d{0,2}(?:\\.\\d{1,3})?(?=M))([kM]?)$",parentSchema:schema31.properties.run.properties.limits.properties.tpm,data:data206};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
}
if(data202.wall !== undefined){
let data207 = data202.wall;
if(!(func4("duration", data207))){
const err452 = {instancePath:instancePath+"/run/limits/wall",schemaPath:"#/properties/run/properties/limits/properties/wall/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"duration",parentSchema:schema31.properties.run.properties.limits.properties.wall,data:data207};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
if(typeof data207 === "string"){
if(!pattern52.test(data207)){
const err453 = {instancePath:instancePath+"/run/limits/wall",schemaPath:"#/properties/run/properties/limits/properties/wall/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$",parentSchema:schema31.properties.run.properties.limits.properties.wall,data:data207};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
else {
const err454 = {instancePath:instancePath+"/run/limits/wall",schemaPath:"#/properties/run/properties/limits/properties/wall/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.run.properties.limits.properties.wall.type,parentSchema:schema31.properties.run.properties.limits.properties.wall,data:data207};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
}
}
else {
const err455 = {instancePath:instancePath+"/run/limits",schemaPath:"#/properties/run/properties/limits/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.run.properties.limits.type,parentSchema:schema31.properties.run.properties.limits,data:data202};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
}
}
else {
const err456 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.run.type,parentSchema:schema31.properties.run,data:data186};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
if(data.quarantine !== undefined){
let data208 = data.quarantine;
if(typeof data208 === "string"){
if(!pattern60.test(data208)){
const err457 = {instancePath:instancePath+"/quarantine",schemaPath:"#/properties/quarantine/pattern",keyword:"pattern",params:{pattern: "\\.(ya?ml|json)$"},message:"must match pattern \""+"\\.(ya?ml|json)$"+"\"",schema:"\\.(ya?ml|json)$",parentSchema:schema31.properties.quarantine,data:data208};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
}
else {
const err458 = {instancePath:instancePath+"/quarantine",schemaPath:"#/properties/quarantine/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.quarantine.type,parentSchema:schema31.properties.quarantine,data:data208};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
}
if(data.prices !== undefined){
let data209 = data.prices;
if(data209 && typeof data209 == "object" && !Array.isArray(data209)){
if(data209.file === undefined){
const err459 = {instancePath:instancePath+"/prices",schemaPath:"#/properties/prices/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema31.properties.prices.required,parentSchema:schema31.properties.prices,data:data209};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
if(data209.format === undefined){
const err460 = {instancePath:instancePath+"/prices",schemaPath:"#/properties/prices/required",keyword:"required",params:{missingProperty: "format"},message:"must have required property '"+"format"+"'",schema:schema31.properties.prices.required,parentSchema:schema31.properties.prices,data:data209};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
for(const key34 in data209){
if(!((key34 === "file") || (key34 === "format"))){
const err461 = {instancePath:instancePath+"/prices",schemaPath:"#/properties/prices/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.prices,data:data209};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
}
if(data209.file !== undefined){
let data210 = data209.file;
if(typeof data210 === "string"){
if(!pattern61.test(data210)){
const err462 = {instancePath:instancePath+"/prices/file",schemaPath:"#/properties/prices/properties/file/pattern",keyword:"pattern",params:{pattern: "\\.json$"},message:"must match pattern \""+"\\.json$"+"\"",schema:"\\.json$",parentSchema:schema31.properties.prices.properties.file,data:data210};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
else {
const err463 = {instancePath:instancePath+"/prices/file",schemaPath:"#/properties/prices/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.prices.properties.file.type,parentSchema:schema31.properties.prices.properties.file,data:data210};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
}
if(data209.format !== undefined){
let data211 = data209.format;
if(!(data211 === "litellm")){
const err464 = {instancePath:instancePath+"/prices/format",schemaPath:"#/properties/prices/properties/format/enum",keyword:"enum",params:{allowedValues: schema31.properties.prices.properties.format.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.prices.properties.format.enum,parentSchema:schema31.properties.prices.properties.format,data:data211};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
}
else {
const err465 = {instancePath:instancePath+"/prices",schemaPath:"#/properties/prices/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.prices.type,parentSchema:schema31.properties.prices,data:data209};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
}
if(data.traffic !== undefined){
let data212 = data.traffic;
if((!(((typeof data212 == "number") && (!(data212 % 1) && !isNaN(data212))) && (isFinite(data212)))) && (typeof data212 !== "string")){
const err466 = {instancePath:instancePath+"/traffic",schemaPath:"#/properties/traffic/type",keyword:"type",params:{type: schema31.properties.traffic.type},message:"must be integer,string",schema:schema31.properties.traffic.type,parentSchema:schema31.properties.traffic,data:data212};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
if(!(func4("amount", data212))){
const err467 = {instancePath:instancePath+"/traffic",schemaPath:"#/properties/traffic/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"amount",parentSchema:schema31.properties.traffic,data:data212};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
if((typeof data212 == "number") && (isFinite(data212))){
if(data212 > 1000000000 || isNaN(data212)){
const err468 = {instancePath:instancePath+"/traffic",schemaPath:"#/properties/traffic/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000",schema:1000000000,parentSchema:schema31.properties.traffic,data:data212};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
if(data212 < 1 || isNaN(data212)){
const err469 = {instancePath:instancePath+"/traffic",schemaPath:"#/properties/traffic/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.traffic,data:data212};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
if(typeof data212 === "string"){
if(!pattern57.test(data212)){
const err470 = {instancePath:instancePath+"/traffic",schemaPath:"#/properties/traffic/pattern",keyword:"pattern",params:{pattern: "^([1-9]\\d{0,8}(?=$)|[1-9]\\d{0,5}(?:\\.\\d{1,3})?(?=k)|[1-9]\\d{0,2}(?:\\.\\d{1,3})?(?=M))([kM]?)$"},message:"must match pattern \""+"^([1-9]\\d{0,8}(?=$)|[1-9]\\d{0,5}(?:\\.\\d{1,3})?(?=k)|[1-9]\\d{0,2}(?:\\.\\d{1,3})?(?=M))([kM]?)$"+"\"",schema:"^([1-9]\\d{0,8}(?=$)|[1-9]\\d{0,5}(?:\\.\\d{1,3})?(?=k)|[1-9]\\d{0,2}(?:\\.\\d{1,3})?(?=M))([kM]?)$",parentSchema:schema31.properties.traffic,data:data212};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
}
}
if(data.gate !== undefined){
let data213 = data.gate;
if(data213 && typeof data213 == "object" && !Array.isArray(data213)){
if(Object.keys(data213).length < 1){
const err471 = {instancePath:instancePath+"/gate",schemaPath:"#/properties/gate/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema31.properties.gate,data:data213};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
for(const key35 in data213){
if(!(((((((((func1.call(schema31.properties.gate.properties, key35)) || (pattern63.test(key35))) || (pattern64.test(key35))) || (pattern65.test(key35))) || (pattern66.test(key35))) || (pattern67.test(key35))) || (pattern68.test(key35))) || (pattern69.test(key35))) || (pattern70.test(key35)))){
const err472 = {instancePath:instancePath+"/gate",schemaPath:"#/properties/gate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.gate,data:data213};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
}
if(data213.alpha !== undefined){
let data214 = data213.alpha;
if((typeof data214 == "number") && (isFinite(data214))){
if(data214 >= 0.5 || isNaN(data214)){
const err473 = {instancePath:instancePath+"/gate/alpha",schemaPath:"#/properties/gate/properties/alpha/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 0.5},message:"must be < 0.5",schema:0.5,parentSchema:schema31.properties.gate.properties.alpha,data:data214};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
if(data214 <= 0 || isNaN(data214)){
const err474 = {instancePath:instancePath+"/gate/alpha",schemaPath:"#/properties/gate/properties/alpha/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema31.properties.gate.properties.alpha,data:data214};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
else {
const err475 = {instancePath:instancePath+"/gate/alpha",schemaPath:"#/properties/gate/properties/alpha/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.gate.properties.alpha.type,parentSchema:schema31.properties.gate.properties.alpha,data:data214};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
}
if(data213.min_cases !== undefined){
let data215 = data213.min_cases;
if(!(((typeof data215 == "number") && (!(data215 % 1) && !isNaN(data215))) && (isFinite(data215)))){
const err476 = {instancePath:instancePath+"/gate/min_cases",schemaPath:"#/properties/gate/properties/min_cases/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.gate.properties.min_cases.type,parentSchema:schema31.properties.gate.properties.min_cases,data:data215};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
if((typeof data215 == "number") && (isFinite(data215))){
if(data215 > 1000000 || isNaN(data215)){
const err477 = {instancePath:instancePath+"/gate/min_cases",schemaPath:"#/properties/gate/properties/min_cases/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema31.properties.gate.properties.min_cases,data:data215};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
if(data215 < 1 || isNaN(data215)){
const err478 = {instancePath:instancePath+"/gate/min_cases",schemaPath:"#/properties/gate/properties/min_cases/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.gate.properties.min_cases,data:data215};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
}
}
if(data213.pass_rate !== undefined){
let data216 = data213.pass_rate;
const _errs494 = errors;
let valid86 = false;
const _errs495 = errors;
if(data216 && typeof data216 == "object" && !Array.isArray(data216)){
if(data216.min === undefined){
const err479 = {instancePath:instancePath+"/gate/pass_rate",schemaPath:"#/$defs/rule_pass_rate/anyOf/0/required",keyword:"required",params:{missingProperty: "min"},message:"must have required property '"+"min"+"'",schema:schema32.anyOf[0].required,parentSchema:schema32.anyOf[0],data:data216};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
}
var _valid3 = _errs495 === errors;
valid86 = valid86 || _valid3;
const _errs496 = errors;
if(data216 && typeof data216 == "object" && !Array.isArray(data216)){
if(data216.max_drop === undefined){
const err480 = {instancePath:instancePath+"/gate/pass_rate",schemaPath:"#/$defs/rule_pass_rate/anyOf/1/required",keyword:"required",params:{missingProperty: "max_drop"},message:"must have required property '"+"max_drop"+"'",schema:schema32.anyOf[1].required,parentSchema:schema32.anyOf[1],data:data216};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
}
var _valid3 = _errs496 === errors;
valid86 = valid86 || _valid3;
if(!valid86){
const err481 = {instancePath:instancePath+"/gate/pass_rate",schemaPath:"#/$defs/rule_pass_rate/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema32.anyOf,parentSchema:schema32,data:data216};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
else {
errors = _errs494;
if(vErrors !== null){
if(_errs494){
vErrors.length = _errs494;
}
else {
vErrors = null;
}
}
}
if(data216 && typeof data216 == "object" && !Array.isArray(data216)){
for(const key36 in data216){
if(!((((key36 === "min") || (key36 === "max_drop")) || (key36 === "mode")) || (key36 === "blocking"))){
const err482 = {instancePath:instancePath+"/gate/pass_rate",schemaPath:"#/$defs/rule_pass_rate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties",schema:false,parentSchema:schema32,data:data216};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
if(data216.min !== undefined){
let data217 = data216.min;
if(!(func4("level", data217))){
const err483 = {instancePath:instancePath+"/gate/pass_rate/min",schemaPath:"#/$defs/rule_pass_rate/properties/min/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"level",parentSchema:schema32.properties.min,data:data217};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
if(typeof data217 === "string"){
if(!pattern9.test(data217)){
const err484 = {instancePath:instancePath+"/gate/pass_rate/min",schemaPath:"#/$defs/rule_pass_rate/properties/min/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)%$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)%$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)%$",parentSchema:schema32.properties.min,data:data217};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
}
else {
const err485 = {instancePath:instancePath+"/gate/pass_rate/min",schemaPath:"#/$defs/rule_pass_rate/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.min.type,parentSchema:schema32.properties.min,data:data217};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
}
if(data216.max_drop !== undefined){
let data218 = data216.max_drop;
if(!(func4("points", data218))){
const err486 = {instancePath:instancePath+"/gate/pass_rate/max_drop",schemaPath:"#/$defs/rule_pass_rate/properties/max_drop/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"points",parentSchema:schema32.properties.max_drop,data:data218};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
if(typeof data218 === "string"){
if(!pattern72.test(data218)){
const err487 = {instancePath:instancePath+"/gate/pass_rate/max_drop",schemaPath:"#/$defs/rule_pass_rate/properties/max_drop/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)pp$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)pp$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)pp$",parentSchema:schema32.properties.max_drop,data:data218};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
}
else {
const err488 = {instancePath:instancePath+"/gate/pass_rate/max_drop",schemaPath:"#/$defs/rule_pass_rate/properties/max_drop/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.max_drop.type,parentSchema:schema32.properties.max_drop,data:data218};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
}
if(data216.mode !== undefined){
let data219 = data216.mode;
if(!((data219 === "point") || (data219 === "proven"))){
const err489 = {instancePath:instancePath+"/gate/pass_rate/mode",schemaPath:"#/$defs/rule_pass_rate/properties/mode/enum",keyword:"enum",params:{allowedValues: schema32.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema32.properties.mode.enum,parentSchema:schema32.properties.mode,data:data219};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
}
if(data216.blocking !== undefined){
let data220 = data216.blocking;
if(typeof data220 !== "boolean"){
const err490 = {instancePath:instancePath+"/gate/pass_rate/blocking",schemaPath:"#/$defs/rule_pass_rate/properties/blocking/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema32.properties.blocking.type,parentSchema:schema32.properties.blocking,data:data220};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
}
}
else {
const err491 = {instancePath:instancePath+"/gate/pass_rate",schemaPath:"#/$defs/rule_pass_rate/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.type,parentSchema:schema32,data:data216};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
}
if(data213.score !== undefined){
let data221 = data213.score;
const _errs508 = errors;
let valid89 = false;
const _errs509 = errors;
if(data221 && typeof data221 == "object" && !Array.isArray(data221)){
if(data221.min === undefined){
const err492 = {instancePath:instancePath+"/gate/score",schemaPath:"#/$defs/rule_pass_rate/anyOf/0/required",keyword:"required",params:{missingProperty: "min"},message:"must have required property '"+"min"+"'",schema:schema32.anyOf[0].required,parentSchema:schema32.anyOf[0],data:data221};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
}
var _valid4 = _errs509 === errors;
valid89 = valid89 || _valid4;
const _errs510 = errors;
if(data221 && typeof data221 == "object" && !Array.isArray(data221)){
if(data221.max_drop === undefined){
const err493 = {instancePath:instancePath+"/gate/score",schemaPath:"#/$defs/rule_pass_rate/anyOf/1/required",keyword:"required",params:{missingProperty: "max_drop"},message:"must have required property '"+"max_drop"+"'",schema:schema32.anyOf[1].required,parentSchema:schema32.anyOf[1],data:data221};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
}
var _valid4 = _errs510 === errors;
valid89 = valid89 || _valid4;
if(!valid89){
const err494 = {instancePath:instancePath+"/gate/score",schemaPath:"#/$defs/rule_pass_rate/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema32.anyOf,parentSchema:schema32,data:data221};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
else {
errors = _errs508;
if(vErrors !== null){
if(_errs508){
vErrors.length = _errs508;
}
else {
vErrors = null;
}
}
}
if(data221 && typeof data221 == "object" && !Array.isArray(data221)){
for(const key37 in data221){
if(!((((key37 === "min") || (key37 === "max_drop")) || (key37 === "mode")) || (key37 === "blocking"))){
const err495 = {instancePath:instancePath+"/gate/score",schemaPath:"#/$defs/rule_pass_rate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties",schema:false,parentSchema:schema32,data:data221};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
}
if(data221.min !== undefined){
let data222 = data221.min;
if(!(func4("level", data222))){
const err496 = {instancePath:instancePath+"/gate/score/min",schemaPath:"#/$defs/rule_pass_rate/properties/min/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"level",parentSchema:schema32.properties.min,data:data222};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
if(typeof data222 === "string"){
if(!pattern9.test(data222)){
const err497 = {instancePath:instancePath+"/gate/score/min",schemaPath:"#/$defs/rule_pass_rate/properties/min/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)%$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)%$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)%$",parentSchema:schema32.properties.min,data:data222};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
}
else {
const err498 = {instancePath:instancePath+"/gate/score/min",schemaPath:"#/$defs/rule_pass_rate/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.min.type,parentSchema:schema32.properties.min,data:data222};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
}
if(data221.max_drop !== undefined){
let data223 = data221.max_drop;
if(!(func4("points", data223))){
const err499 = {instancePath:instancePath+"/gate/score/max_drop",schemaPath:"#/$defs/rule_pass_rate/properties/max_drop/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"points",parentSchema:schema32.properties.max_drop,data:data223};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
if(typeof data223 === "string"){
if(!pattern72.test(data223)){
const err500 = {instancePath:instancePath+"/gate/score/max_drop",schemaPath:"#/$defs/rule_pass_rate/properties/max_drop/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)pp$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)pp$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)pp$",parentSchema:schema32.properties.max_drop,data:data223};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
}
else {
const err501 = {instancePath:instancePath+"/gate/score/max_drop",schemaPath:"#/$defs/rule_pass_rate/properties/max_drop/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.max_drop.type,parentSchema:schema32.properties.max_drop,data:data223};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
}
if(data221.mode !== undefined){
let data224 = data221.mode;
if(!((data224 === "point") || (data224 === "proven"))){
const err502 = {instancePath:instancePath+"/gate/score/mode",schemaPath:"#/$defs/rule_pass_rate/properties/mode/enum",keyword:"enum",params:{allowedValues: schema32.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema32.properties.mode.enum,parentSchema:schema32.properties.mode,data:data224};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
}
if(data221.blocking !== undefined){
let data225 = data221.blocking;
if(typeof data225 !== "boolean"){
const err503 = {instancePath:instancePath+"/gate/score/blocking",schemaPath:"#/$defs/rule_pass_rate/properties/blocking/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema32.properties.blocking.type,parentSchema:schema32.properties.blocking,data:data225};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
}
}
else {
const err504 = {instancePath:instancePath+"/gate/score",schemaPath:"#/$defs/rule_pass_rate/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.type,parentSchema:schema32,data:data221};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
}
if(data213.error_rate !== undefined){
let data226 = data213.error_rate;
const _errs522 = errors;
let valid92 = false;
const _errs523 = errors;
if(data226 && typeof data226 == "object" && !Array.isArray(data226)){
if(data226.max === undefined){
const err505 = {instancePath:instancePath+"/gate/error_rate",schemaPath:"#/$defs/rule_error_rate/anyOf/0/required",keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'",schema:schema34.anyOf[0].required,parentSchema:schema34.anyOf[0],data:data226};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
}
var _valid5 = _errs523 === errors;
valid92 = valid92 || _valid5;
const _errs524 = errors;
if(data226 && typeof data226 == "object" && !Array.isArray(data226)){
if(data226.max_increase === undefined){
const err506 = {instancePath:instancePath+"/gate/error_rate",schemaPath:"#/$defs/rule_error_rate/anyOf/1/required",keyword:"required",params:{missingProperty: "max_increase"},message:"must have required property '"+"max_increase"+"'",schema:schema34.anyOf[1].required,parentSchema:schema34.anyOf[1],data:data226};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
}
var _valid5 = _errs524 === errors;
valid92 = valid92 || _valid5;
if(!valid92){
const err507 = {instancePath:instancePath+"/gate/error_rate",schemaPath:"#/$defs/rule_error_rate/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema34.anyOf,parentSchema:schema34,data:data226};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
else {
errors = _errs522;
if(vErrors !== null){
if(_errs522){
vErrors.length = _errs522;
}
else {
vErrors = null;
}
}
}
if(data226 && typeof data226 == "object" && !Array.isArray(data226)){
for(const key38 in data226){
if(!((((key38 === "max") || (key38 === "max_increase")) || (key38 === "mode")) || (key38 === "blocking"))){
const err508 = {instancePath:instancePath+"/gate/error_rate",schemaPath:"#/$defs/rule_error_rate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties",schema:false,parentSchema:schema34,data:data226};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
}
if(data226.max !== undefined){
let data227 = data226.max;
if(!(func4("level", data227))){
const err509 = {instancePath:instancePath+"/gate/error_rate/max",schemaPath:"#/$defs/rule_error_rate/properties/max/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"level",parentSchema:schema34.properties.max,data:data227};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
if(typeof data227 === "string"){
if(!pattern9.test(data227)){
const err510 = {instancePath:instancePath+"/gate/error_rate/max",schemaPath:"#/$defs/rule_error_rate/properties/max/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)%$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)%$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)%$",parentSchema:schema34.properties.max,data:data227};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
}
else {
const err511 = {instancePath:instancePath+"/gate/error_rate/max",schemaPath:"#/$defs/rule_error_rate/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.max.type,parentSchema:schema34.properties.max,data:data227};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
}
if(data226.max_increase !== undefined){
let data228 = data226.max_increase;
if(!(func4("points", data228))){
const err512 = {instancePath:instancePath+"/gate/error_rate/max_increase",schemaPath:"#/$defs/rule_error_rate/properties/max_increase/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"points",parentSchema:schema34.properties.max_increase,data:data228};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
if(typeof data228 === "string"){
if(!pattern72.test(data228)){
const err513 = {instancePath:instancePath+"/gate/error_rate/max_increase",schemaPath:"#/$defs/rule_error_rate/properties/max_increase/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)pp$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)pp$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)pp$",parentSchema:schema34.properties.max_increase,data:data228};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
}
else {
const err514 = {instancePath:instancePath+"/gate/error_rate/max_increase",schemaPath:"#/$defs/rule_error_rate/properties/max_increase/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.max_increase.type,parentSchema:schema34.properties.max_increase,data:data228};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
}
if(data226.mode !== undefined){
let data229 = data226.mode;
if(!((data229 === "point") || (data229 === "proven"))){
const err515 = {instancePath:instancePath+"/gate/error_rate/mode",schemaPath:"#/$defs/rule_error_rate/properties/mode/enum",keyword:"enum",params:{allowedValues: schema34.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema34.properties.mode.enum,parentSchema:schema34.properties.mode,data:data229};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
}
if(data226.blocking !== undefined){
let data230 = data226.blocking;
if(typeof data230 !== "boolean"){
const err516 = {instancePath:instancePath+"/gate/error_rate/blocking",schemaPath:"#/$defs/rule_error_rate/properties/blocking/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema34.properties.blocking.type,parentSchema:schema34.properties.blocking,data:data230};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
}
}
else {
const err517 = {instancePath:instancePath+"/gate/error_rate",schemaPath:"#/$defs/rule_error_rate/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.type,parentSchema:schema34,data:data226};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
}
if(data213["error_rate.throttled"] !== undefined){
let data231 = data213["error_rate.throttled"];
const _errs536 = errors;
let valid95 = false;
const _errs537 = errors;
if(data231 && typeof data231 == "object" && !Array.isArray(data231)){
if(data231.max === undefined){
const err518 = {instancePath:instancePath+"/gate/error_rate.throttled",schemaPath:"#/$defs/rule_error_rate/anyOf/0/required",keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'",schema:schema34.anyOf[0].required,parentSchema:schema34.anyOf[0],data:data231};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
}
var _valid6 = _errs537 === errors;
valid95 = valid95 || _valid6;
const _errs538 = errors;
if(data231 && typeof data231 == "object" && !Array.isArray(data231)){
if(data231.max_increase === undefined){
const err519 = {instancePath:instancePath+"/gate/error_rate.throttled",schemaPath:"#/$defs/rule_error_rate/anyOf/1/required",keyword:"required",params:{missingProperty: "max_increase"},message:"must have required property '"+"max_increase"+"'",schema:schema34.anyOf[1].required,parentSchema:schema34.anyOf[1],data:data231};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
}
var _valid6 = _errs538 === errors;
valid95 = valid95 || _valid6;
if(!valid95){
const err520 = {instancePath:instancePath+"/gate/error_rate.throttled",schemaPath:"#/$defs/rule_error_rate/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema34.anyOf,parentSchema:schema34,data:data231};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
else {
errors = _errs536;
if(vErrors !== null){
if(_errs536){
vErrors.length = _errs536;
}
else {
vErrors = null;
}
}
}
if(data231 && typeof data231 == "object" && !Array.isArray(data231)){
for(const key39 in data231){
if(!((((key39 === "max") || (key39 === "max_increase")) || (key39 === "mode")) || (key39 === "blocking"))){
const err521 = {instancePath:instancePath+"/gate/error_rate.throttled",schemaPath:"#/$defs/rule_error_rate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties",schema:false,parentSchema:schema34,data:data231};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
}
if(data231.max !== undefined){
let data232 = data231.max;
if(!(func4("level", data232))){
const err522 = {instancePath:instancePath+"/gate/error_rate.throttled/max",schemaPath:"#/$defs/rule_error_rate/properties/max/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"level",parentSchema:schema34.properties.max,data:data232};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
if(typeof data232 === "string"){
if(!pattern9.test(data232)){
const err523 = {instancePath:instancePath+"/gate/error_rate.throttled/max",schemaPath:"#/$defs/rule_error_rate/properties/max/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)%$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)%$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)%$",parentSchema:schema34.properties.max,data:data232};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
}
else {
const err524 = {instancePath:instancePath+"/gate/error_rate.throttled/max",schemaPath:"#/$defs/rule_error_rate/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.max.type,parentSchema:schema34.properties.max,data:data232};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
}
if(data231.max_increase !== undefined){
let data233 = data231.max_increase;
if(!(func4("points", data233))){
const err525 = {instancePath:instancePath+"/gate/error_rate.throttled/max_increase",schemaPath:"#/$defs/rule_error_rate/properties/max_increase/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"points",parentSchema:schema34.properties.max_increase,data:data233};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
if(typeof data233 === "string"){
if(!pattern72.test(data233)){
const err526 = {instancePath:instancePath+"/gate/error_rate.throttled/max_increase",schemaPath:"#/$defs/rule_error_rate/properties/max_increase/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)pp$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)pp$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)pp$",parentSchema:schema34.properties.max_increase,data:data233};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
}
else {
const err527 = {instancePath:instancePath+"/gate/error_rate.throttled/max_increase",schemaPath:"#/$defs/rule_error_rate/properties/max_increase/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.max_increase.type,parentSchema:schema34.properties.max_increase,data:data233};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
}
if(data231.mode !== undefined){
let data234 = data231.mode;
if(!((data234 === "point") || (data234 === "proven"))){
const err528 = {instancePath:instancePath+"/gate/error_rate.throttled/mode",schemaPath:"#/$defs/rule_error_rate/properties/mode/enum",keyword:"enum",params:{allowedValues: schema34.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema34.properties.mode.enum,parentSchema:schema34.properties.mode,data:data234};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
}
if(data231.blocking !== undefined){
let data235 = data231.blocking;
if(typeof data235 !== "boolean"){
const err529 = {instancePath:instancePath+"/gate/error_rate.throttled/blocking",schemaPath:"#/$defs/rule_error_rate/properties/blocking/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema34.properties.blocking.type,parentSchema:schema34.properties.blocking,data:data235};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
}
}
else {
const err530 = {instancePath:instancePath+"/gate/error_rate.throttled",schemaPath:"#/$defs/rule_error_rate/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.type,parentSchema:schema34,data:data231};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
}
if(data213["error_rate.overloaded"] !== undefined){
let data236 = data213["error_rate.overloaded"];
const _errs550 = errors;
let valid98 = false;
const _errs551 = errors;
if(data236 && typeof data236 == "object" && !Array.isArray(data236)){
if(data236.max === undefined){
const err531 = {instancePath:instancePath+"/gate/error_rate.overloaded",schemaPath:"#/$defs/rule_error_rate/anyOf/0/required",keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'",schema:schema34.anyOf[0].required,parentSchema:schema34.anyOf[0],data:data236};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
}
var _valid7 = _errs551 === errors;
valid98 = valid98 || _valid7;
const _errs552 = errors;
if(data236 && typeof data236 == "object" && !Array.isArray(data236)){
if(data236.max_increase === undefined){
const err532 = {instancePath:instancePath+"/gate/error_rate.overloaded",schemaPath:"#/$defs/rule_error_rate/anyOf/1/required",keyword:"required",params:{missingProperty: "max_increase"},message:"must have required property '"+"max_increase"+"'",schema:schema34.anyOf[1].required,parentSchema:schema34.anyOf[1],data:data236};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
}
var _valid7 = _errs552 === errors;
valid98 = valid98 || _valid7;
if(!valid98){
const err533 = {instancePath:instancePath+"/gate/error_rate.overloaded",schemaPath:"#/$defs/rule_error_rate/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema34.anyOf,parentSchema:schema34,data:data236};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
else {
errors = _errs550;
if(vErrors !== null){
if(_errs550){
vErrors.length = _errs550;
}
else {
vErrors = null;
}
}
}
if(data236 && typeof data236 == "object" && !Array.isArray(data236)){
for(const key40 in data236){
if(!((((key40 === "max") || (key40 === "max_increase")) || (key40 === "mode")) || (key40 === "blocking"))){
const err534 = {instancePath:instancePath+"/gate/error_rate.overloaded",schemaPath:"#/$defs/rule_error_rate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties",schema:false,parentSchema:schema34,data:data236};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
}
if(data236.max !== undefined){
let data237 = data236.max;
if(!(func4("level", data237))){
const err535 = {instancePath:instancePath+"/gate/error_rate.overloaded/max",schemaPath:"#/$defs/rule_error_rate/properties/max/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"level",parentSchema:schema34.properties.max,data:data237};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
if(typeof data237 === "string"){
if(!pattern9.test(data237)){
const err536 = {instancePath:instancePath+"/gate/error_rate.overloaded/max",schemaPath:"#/$defs/rule_error_rate/properties/max/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)%$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)%$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)%$",parentSchema:schema34.properties.max,data:data237};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
}
else {
const err537 = {instancePath:instancePath+"/gate/error_rate.overloaded/max",schemaPath:"#/$defs/rule_error_rate/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.max.type,parentSchema:schema34.properties.max,data:data237};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
}
if(data236.max_increase !== undefined){
let data238 = data236.max_increase;
if(!(func4("points", data238))){
const err538 = {instancePath:instancePath+"/gate/error_rate.overloaded/max_increase",schemaPath:"#/$defs/rule_error_rate/properties/max_increase/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"points",parentSchema:schema34.properties.max_increase,data:data238};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
if(typeof data238 === "string"){
if(!pattern72.test(data238)){
const err539 = {instancePath:instancePath+"/gate/error_rate.overloaded/max_increase",schemaPath:"#/$defs/rule_error_rate/properties/max_increase/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)pp$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)pp$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)pp$",parentSchema:schema34.properties.max_increase,data:data238};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
}
else {
const err540 = {instancePath:instancePath+"/gate/error_rate.overloaded/max_increase",schemaPath:"#/$defs/rule_error_rate/properties/max_increase/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.max_increase.type,parentSchema:schema34.properties.max_increase,data:data238};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
}
if(data236.mode !== undefined){
let data239 = data236.mode;
if(!((data239 === "point") || (data239 === "proven"))){
const err541 = {instancePath:instancePath+"/gate/error_rate.overloaded/mode",schemaPath:"#/$defs/rule_error_rate/properties/mode/enum",keyword:"enum",params:{allowedValues: schema34.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema34.properties.mode.enum,parentSchema:schema34.properties.mode,data:data239};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
}
if(data236.blocking !== undefined){
let data240 = data236.blocking;
if(typeof data240 !== "boolean"){
const err542 = {instancePath:instancePath+"/gate/error_rate.overloaded/blocking",schemaPath:"#/$defs/rule_error_rate/properties/blocking/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema34.properties.blocking.type,parentSchema:schema34.properties.blocking,data:data240};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
}
}
else {
const err543 = {instancePath:instancePath+"/gate/error_rate.overloaded",schemaPath:"#/$defs/rule_error_rate/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.type,parentSchema:schema34,data:data236};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
}
if(data213["error_rate.quota"] !== undefined){
let data241 = data213["error_rate.quota"];
const _errs564 = errors;
let valid101 = false;
const _errs565 = errors;
if(data241 && typeof data241 == "object" && !Array.isArray(data241)){
if(data241.max === undefined){
const err544 = {instancePath:instancePath+"/gate/error_rate.quota",schemaPath:"#/$defs/rule_error_rate/anyOf/0/required",keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'",schema:schema34.anyOf[0].required,parentSchema:schema34.anyOf[0],data:data241};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
}
var _valid8 = _errs565 === errors;
valid101 = valid101 || _valid8;
const _errs566 = errors;
if(data241 && typeof data241 == "object" && !Array.isArray(data241)){
if(data241.max_increase === undefined){
const err545 = {instancePath:instancePath+"/gate/error_rate.quota",schemaPath:"#/$defs/rule_error_rate/anyOf/1/required",keyword:"required",params:{missingProperty: "max_increase"},message:"must have required property '"+"max_increase"+"'",schema:schema34.anyOf[1].required,parentSchema:schema34.anyOf[1],data:data241};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
}
var _valid8 = _errs566 === errors;
valid101 = valid101 || _valid8;
if(!valid101){
const err546 = {instancePath:instancePath+"/gate/error_rate.quota",schemaPath:"#/$defs/rule_error_rate/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema34.anyOf,parentSchema:schema34,data:data241};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
else {
errors = _errs564;
if(vErrors !== null){
if(_errs564){
vErrors.length = _errs564;
}
else {
vErrors = null;
}
}
}
if(data241 && typeof data241 == "object" && !Array.isArray(data241)){
for(const key41 in data241){
if(!((((key41 === "max") || (key41 === "max_increase")) || (key41 === "mode")) || (key41 === "blocking"))){
const err547 = {instancePath:instancePath+"/gate/error_rate.quota",schemaPath:"#/$defs/rule_error_rate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties",schema:false,parentSchema:schema34,data:data241};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
}
if(data241.max !== undefined){
let data242 = data241.max;
if(!(func4("level", data242))){
const err548 = {instancePath:instancePath+"/gate/error_rate.quota/max",schemaPath:"#/$defs/rule_error_rate/properties/max/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"level",parentSchema:schema34.properties.max,data:data242};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
if(typeof data242 === "string"){
if(!pattern9.test(data242)){
const err549 = {instancePath:instancePath+"/gate/error_rate.quota/max",schemaPath:"#/$defs/rule_error_rate/properties/max/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)%$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)%$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)%$",parentSchema:schema34.properties.max,data:data242};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
}
else {
const err550 = {instancePath:instancePath+"/gate/error_rate.quota/max",schemaPath:"#/$defs/rule_error_rate/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.max.type,parentSchema:schema34.properties.max,data:data242};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
}
if(data241.max_increase !== undefined){
let data243 = data241.max_increase;
if(!(func4("points", data243))){
const err551 = {instancePath:instancePath+"/gate/error_rate.quota/max_increase",schemaPath:"#/$defs/rule_error_rate/properties/max_increase/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"points",parentSchema:schema34.properties.max_increase,data:data243};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
if(typeof data243 === "string"){
if(!pattern72.test(data243)){
const err552 = {instancePath:instancePath+"/gate/error_rate.quota/max_increase",schemaPath:"#/$defs/rule_error_rate/properties/max_increase/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)pp$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)pp$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)pp$",parentSchema:schema34.properties.max_increase,data:data243};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
}
else {
const err553 = {instancePath:instancePath+"/gate/error_rate.quota/max_increase",schemaPath:"#/$defs/rule_error_rate/properties/max_increase/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.max_increase.type,parentSchema:schema34.properties.max_increase,data:data243};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
}
if(data241.mode !== undefined){
let data244 = data241.mode;
if(!((data244 === "point") || (data244 === "proven"))){
const err554 = {instancePath:instancePath+"/gate/error_rate.quota/mode",schemaPath:"#/$defs/rule_error_rate/properties/mode/enum",keyword:"enum",params:{allowedValues: schema34.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema34.properties.mode.enum,parentSchema:schema34.properties.mode,data:data244};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
}
if(data241.blocking !== undefined){
let data245 = data241.blocking;
if(typeof data245 !== "boolean"){
const err555 = {instancePath:instancePath+"/gate/error_rate.quota/blocking",schemaPath:"#/$defs/rule_error_rate/properties/blocking/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema34.properties.blocking.type,parentSchema:schema34.properties.blocking,data:data245};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
}
}
else {
const err556 = {instancePath:instancePath+"/gate/error_rate.quota",schemaPath:"#/$defs/rule_error_rate/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.type,parentSchema:schema34,data:data241};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
}
if(data213["error_rate.auth"] !== undefined){
let data246 = data213["error_rate.auth"];
const _errs578 = errors;
let valid104 = false;
const _errs579 = errors;
if(data246 && typeof data246 == "object" && !Array.isArray(data246)){
if(data246.max === undefined){
const err557 = {instancePath:instancePath+"/gate/error_rate.auth",schemaPath:"#/$defs/rule_error_rate/anyOf/0/required",keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'",schema:schema34.anyOf[0].required,parentSchema:schema34.anyOf[0],data:data246};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
}
var _valid9 = _errs579 === errors;
valid104 = valid104 || _valid9;
const _errs580 = errors;
if(data246 && typeof data246 == "object" && !Array.isArray(data246)){
if(data246.max_increase === undefined){
const err558 = {instancePath:instancePath+"/gate/error_rate.auth",schemaPath:"#/$defs/rule_error_rate/anyOf/1/required",keyword:"required",params:{missingProperty: "max_increase"},message:"must have required property '"+"max_increase"+"'",schema:schema34.anyOf[1].required,parentSchema:schema34.anyOf[1],data:data246};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
}
var _valid9 = _errs580 === errors;
valid104 = valid104 || _valid9;
if(!valid104){
const err559 = {instancePath:instancePath+"/gate/error_rate.auth",schemaPath:"#/$defs/rule_error_rate/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema34.anyOf,parentSchema:schema34,data:data246};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
else {
errors = _errs578;
if(vErrors !== null){
if(_errs578){
vErrors.length = _errs578;
}
else {
vErrors = null;
}
}
}
if(data246 && typeof data246 == "object" && !Array.isArray(data246)){
for(const key42 in data246){
if(!((((key42 === "max") || (key42 === "max_increase")) || (key42 === "mode")) || (key42 === "blocking"))){
const err560 = {instancePath:instancePath+"/gate/error_rate.auth",schemaPath:"#/$defs/rule_error_rate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties",schema:false,parentSchema:schema34,data:data246};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
}
if(data246.max !== undefined){
let data247 = data246.max;
if(!(func4("level", data247))){
const err561 = {instancePath:instancePath+"/gate/error_rate.auth/max",schemaPath:"#/$defs/rule_error_rate/properties/max/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"level",parentSchema:schema34.properties.max,data:data247};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
if(typeof data247 === "string"){
if(!pattern9.test(data247)){
const err562 = {instancePath:instancePath+"/gate/error_rate.auth/max",schemaPath:"#/$defs/rule_error_rate/properties/max/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)%$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)%$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)%$",parentSchema:schema34.properties.max,data:data247};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
}
else {
const err563 = {instancePath:instancePath+"/gate/error_rate.auth/max",schemaPath:"#/$defs/rule_error_rate/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.max.type,parentSchema:schema34.properties.max,data:data247};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
}
if(data246.max_increase !== undefined){
let data248 = data246.max_increase;
if(!(func4("points", data248))){
const err564 = {instancePath:instancePath+"/gate/error_rate.auth/max_increase",schemaPath:"#/$defs/rule_error_rate/properties/max_increase/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"points",parentSchema:schema34.properties.max_increase,data:data248};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
if(typeof data248 === "string"){
if(!pattern72.test(data248)){
const err565 = {instancePath:instancePath+"/gate/error_rate.auth/max_increase",schemaPath:"#/$defs/rule_error_rate/properties/max_increase/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)pp$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)pp$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)pp$",parentSchema:schema34.properties.max_increase,data:data248};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
}
else {
const err566 = {instancePath:instancePath+"/gate/error_rate.auth/max_increase",schemaPath:"#/$defs/rule_error_rate/properties/max_increase/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.max_increase.type,parentSchema:schema34.properties.max_increase,data:data248};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
}
if(data246.mode !== undefined){
let data249 = data246.mode;
if(!((data249 === "point") || (data249 === "proven"))){
const err567 = {instancePath:instancePath+"/gate/error_rate.auth/mode",schemaPath:"#/$defs/rule_error_rate/properties/mode/enum",keyword:"enum",params:{allowedValues: schema34.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema34.properties.mode.enum,parentSchema:schema34.properties.mode,data:data249};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
}
if(data246.blocking !== undefined){
let data250 = data246.blocking;
if(typeof data250 !== "boolean"){
const err568 = {instancePath:instancePath+"/gate/error_rate.auth/blocking",schemaPath:"#/$defs/rule_error_rate/properties/blocking/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema34.properties.blocking.type,parentSchema:schema34.properties.blocking,data:data250};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
}
}
else {
const err569 = {instancePath:instancePath+"/gate/error_rate.auth",schemaPath:"#/$defs/rule_error_rate/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.type,parentSchema:schema34,data:data246};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
}
if(data213["error_rate.config"] !== undefined){
let data251 = data213["error_rate.config"];
const _errs592 = errors;
let valid107 = false;
const _errs593 = errors;
if(data251 && typeof data251 == "object" && !Array.isArray(data251)){
if(data251.max === undefined){
const err570 = {instancePath:instancePath+"/gate/error_rate.config",schemaPath:"#/$defs/rule_error_rate/anyOf/0/required",keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'",schema:schema34.anyOf[0].required,parentSchema:schema34.anyOf[0],data:data251};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
}
var _valid10 = _errs593 === errors;
valid107 = valid107 || _valid10;
const _errs594 = errors;
if(data251 && typeof data251 == "object" && !Array.isArray(data251)){
if(data251.max_increase === undefined){
const err571 = {instancePath:instancePath+"/gate/error_rate.config",schemaPath:"#/$defs/rule_error_rate/anyOf/1/required",keyword:"required",params:{missingProperty: "max_increase"},message:"must have required property '"+"max_increase"+"'",schema:schema34.anyOf[1].required,parentSchema:schema34.anyOf[1],data:data251};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
}
var _valid10 = _errs594 === errors;
valid107 = valid107 || _valid10;
if(!valid107){
const err572 = {instancePath:instancePath+"/gate/error_rate.config",schemaPath:"#/$defs/rule_error_rate/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema34.anyOf,parentSchema:schema34,data:data251};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
else {
errors = _errs592;
if(vErrors !== null){
if(_errs592){
vErrors.length = _errs592;
}
else {
vErrors = null;
}
}
}
if(data251 && typeof data251 == "object" && !Array.isArray(data251)){
for(const key43 in data251){
if(!((((key43 === "max") || (key43 === "max_increase")) || (key43 === "mode")) || (key43 === "blocking"))){
const err573 = {instancePath:instancePath+"/gate/error_rate.config",schemaPath:"#/$defs/rule_error_rate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties",schema:false,parentSchema:schema34,data:data251};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
}
if(data251.max !== undefined){
let data252 = data251.max;
if(!(func4("level", data252))){
const err574 = {instancePath:instancePath+"/gate/error_rate.config/max",schemaPath:"#/$defs/rule_error_rate/properties/max/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"level",parentSchema:schema34.properties.max,data:data252};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
if(typeof data252 === "string"){
if(!pattern9.test(data252)){
const err575 = {instancePath:instancePath+"/gate/error_rate.config/max",schemaPath:"#/$defs/rule_error_rate/properties/max/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)%$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)%$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)%$",parentSchema:schema34.properties.max,data:data252};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
}
else {
const err576 = {instancePath:instancePath+"/gate/error_rate.config/max",schemaPath:"#/$defs/rule_error_rate/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.max.type,parentSchema:schema34.properties.max,data:data252};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
}
if(data251.max_increase !== undefined){
let data253 = data251.max_increase;
if(!(func4("points", data253))){
const err577 = {instancePath:instancePath+"/gate/error_rate.config/max_increase",schemaPath:"#/$defs/rule_error_rate/properties/max_increase/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"points",parentSchema:schema34.properties.max_increase,data:data253};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
if(typeof data253 === "string"){
if(!pattern72.test(data253)){
const err578 = {instancePath:instancePath+"/gate/error_rate.config/max_increase",schemaPath:"#/$defs/rule_error_rate/properties/max_increase/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)pp$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)pp$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)pp$",parentSchema:schema34.properties.max_increase,data:data253};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
}
else {
const err579 = {instancePath:instancePath+"/gate/error_rate.config/max_increase",schemaPath:"#/$defs/rule_error_rate/properties/max_increase/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.max_increase.type,parentSchema:schema34.properties.max_increase,data:data253};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
}
if(data251.mode !== undefined){
let data254 = data251.mode;
if(!((data254 === "point") || (data254 === "proven"))){
const err580 = {instancePath:instancePath+"/gate/error_rate.config/mode",schemaPath:"#/$defs/rule_error_rate/properties/mode/enum",keyword:"enum",params:{allowedValues: schema34.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema34.properties.mode.enum,parentSchema:schema34.properties.mode,data:data254};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
}
if(data251.blocking !== undefined){
let data255 = data251.blocking;
if(typeof data255 !== "boolean"){
const err581 = {instancePath:instancePath+"/gate/error_rate.config/blocking",schemaPath:"#/$defs/rule_error_rate/properties/blocking/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema34.properties.blocking.type,parentSchema:schema34.properties.blocking,data:data255};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
}
}
else {
const err582 = {instancePath:instancePath+"/gate/error_rate.config",schemaPath:"#/$defs/rule_error_rate/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.type,parentSchema:schema34,data:data251};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
}
if(data213["error_rate.timeout"] !== undefined){
let data256 = data213["error_rate.timeout"];
const _errs606 = errors;
let valid110 = false;
const _errs607 = errors;
if(data256 && typeof data256 == "object" && !Array.isArray(data256)){
if(data256.max === undefined){
const err583 = {instancePath:instancePath+"/gate/error_rate.timeout",schemaPath:"#/$defs/rule_error_rate/anyOf/0/required",keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'",schema:schema34.anyOf[0].required,parentSchema:schema34.anyOf[0],data:data256};
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
}
var _valid11 = _errs607 === errors;
valid110 = valid110 || _valid11;
const _errs608 = errors;
if(data256 && typeof data256 == "object" && !Array.isArray(data256)){
if(data256.max_increase === undefined){
const err584 = {instancePath:instancePath+"/gate/error_rate.timeout",schemaPath:"#/$defs/rule_error_rate/anyOf/1/required",keyword:"required",params:{missingProperty: "max_increase"},message:"must have required property '"+"max_increase"+"'",schema:schema34.anyOf[1].required,parentSchema:schema34.anyOf[1],data:data256};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
}
var _valid11 = _errs608 === errors;
valid110 = valid110 || _valid11;
if(!valid110){
const err585 = {instancePath:instancePath+"/gate/error_rate.timeout",schemaPath:"#/$defs/rule_error_rate/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema34.anyOf,parentSchema:schema34,data:data256};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
else {
errors = _errs606;
if(vErrors !== null){
if(_errs606){
vErrors.length = _errs606;
}
else {
vErrors = null;
}
}
}
if(data256 && typeof data256 == "object" && !Array.isArray(data256)){
for(const key44 in data256){
if(!((((key44 === "max") || (key44 === "max_increase")) || (key44 === "mode")) || (key44 === "blocking"))){
const err586 = {instancePath:instancePath+"/gate/error_rate.timeout",schemaPath:"#/$defs/rule_error_rate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties",schema:false,parentSchema:schema34,data:data256};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
}
if(data256.max !== undefined){
let data257 = data256.max;
if(!(func4("level", data257))){
const err587 = {instancePath:instancePath+"/gate/error_rate.timeout/max",schemaPath:"#/$defs/rule_error_rate/properties/max/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"level",parentSchema:schema34.properties.max,data:data257};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
if(typeof data257 === "string"){
if(!pattern9.test(data257)){
const err588 = {instancePath:instancePath+"/gate/error_rate.timeout/max",schemaPath:"#/$defs/rule_error_rate/properties/max/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)%$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)%$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)%$",parentSchema:schema34.properties.max,data:data257};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
}
else {
const err589 = {instancePath:instancePath+"/gate/error_rate.timeout/max",schemaPath:"#/$defs/rule_error_rate/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.max.type,parentSchema:schema34.properties.max,data:data257};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
}
if(data256.max_increase !== undefined){
let data258 = data256.max_increase;
if(!(func4("points", data258))){
const err590 = {instancePath:instancePath+"/gate/error_rate.timeout/max_increase",schemaPath:"#/$defs/rule_error_rate/properties/max_increase/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"points",parentSchema:schema34.properties.max_increase,data:data258};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
if(typeof data258 === "string"){
if(!pattern72.test(data258)){
const err591 = {instancePath:instancePath+"/gate/error_rate.timeout/max_increase",schemaPath:"#/$defs/rule_error_rate/properties/max_increase/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)pp$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)pp$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)pp$",parentSchema:schema34.properties.max_increase,data:data258};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
}
else {
const err592 = {instancePath:instancePath+"/gate/error_rate.timeout/max_increase",schemaPath:"#/$defs/rule_error_rate/properties/max_increase/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.max_increase.type,parentSchema:schema34.properties.max_increase,data:data258};
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
}
if(data256.mode !== undefined){
let data259 = data256.mode;
if(!((data259 === "point") || (data259 === "proven"))){
const err593 = {instancePath:instancePath+"/gate/error_rate.timeout/mode",schemaPath:"#/$defs/rule_error_rate/properties/mode/enum",keyword:"enum",params:{allowedValues: schema34.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema34.properties.mode.enum,parentSchema:schema34.properties.mode,data:data259};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
}
if(data256.blocking !== undefined){
let data260 = data256.blocking;
if(typeof data260 !== "boolean"){
const err594 = {instancePath:instancePath+"/gate/error_rate.timeout/blocking",schemaPath:"#/$defs/rule_error_rate/properties/blocking/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema34.properties.blocking.type,parentSchema:schema34.properties.blocking,data:data260};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
}
}
else {
const err595 = {instancePath:instancePath+"/gate/error_rate.timeout",schemaPath:"#/$defs/rule_error_rate/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.type,parentSchema:schema34,data:data256};
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
}
if(data213["error_rate.network"] !== undefined){
let data261 = data213["error_rate.network"];
const _errs620 = errors;
let valid113 = false;
const _errs621 = errors;
if(data261 && typeof data261 == "object" && !Array.isArray(data261)){
if(data261.max === undefined){
const err596 = {instancePath:instancePath+"/gate/error_rate.network",schemaPath:"#/$defs/rule_error_rate/anyOf/0/required",keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'",schema:schema34.anyOf[0].required,parentSchema:schema34.anyOf[0],data:data261};
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
}
var _valid12 = _errs621 === errors;
valid113 = valid113 || _valid12;
const _errs622 = errors;
if(data261 && typeof data261 == "object" && !Array.isArray(data261)){
if(data261.max_increase === undefined){
const err597 = {instancePath:instancePath+"/gate/error_rate.network",schemaPath:"#/$defs/rule_error_rate/anyOf/1/required",keyword:"required",params:{missingProperty: "max_increase"},message:"must have required property '"+"max_increase"+"'",schema:schema34.anyOf[1].required,parentSchema:schema34.anyOf[1],data:data261};
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
}
var _valid12 = _errs622 === errors;
valid113 = valid113 || _valid12;
if(!valid113){
const err598 = {instancePath:instancePath+"/gate/error_rate.network",schemaPath:"#/$defs/rule_error_rate/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema34.anyOf,parentSchema:schema34,data:data261};
if(vErrors === null){
vErrors = [err598];
}
else {
vErrors.push(err598);
}
errors++;
}
else {
errors = _errs620;
if(vErrors !== null){
if(_errs620){
vErrors.length = _errs620;
}
else {
vErrors = null;
}
}
}
if(data261 && typeof data261 == "object" && !Array.isArray(data261)){
for(const key45 in data261){
if(!((((key45 === "max") || (key45 === "max_increase")) || (key45 === "mode")) || (key45 === "blocking"))){
const err599 = {instancePath:instancePath+"/gate/error_rate.network",schemaPath:"#/$defs/rule_error_rate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties",schema:false,parentSchema:schema34,data:data261};
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
}
if(data261.max !== undefined){
let data262 = data261.max;
if(!(func4("level", data262))){
const err600 = {instancePath:instancePath+"/gate/error_rate.network/max",schemaPath:"#/$defs/rule_error_rate/properties/max/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"level",parentSchema:schema34.properties.max,data:data262};
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
if(typeof data262 === "string"){
if(!pattern9.test(data262)){
const err601 = {instancePath:instancePath+"/gate/error_rate.network/max",schemaPath:"#/$defs/rule_error_rate/properties/max/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)%$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)%$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)%$",parentSchema:schema34.properties.max,data:data262};
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
}
else {
const err602 = {instancePath:instancePath+"/gate/error_rate.network/max",schemaPath:"#/$defs/rule_error_rate/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.max.type,parentSchema:schema34.properties.max,data:data262};
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
}
}
if(data261.max_increase !== undefined){
let data263 = data261.max_increase;
if(!(func4("points", data263))){
const err603 = {instancePath:instancePath+"/gate/error_rate.network/max_increase",schemaPath:"#/$defs/rule_error_rate/properties/max_increase/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"points",parentSchema:schema34.properties.max_increase,data:data263};
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
if(typeof data263 === "string"){
if(!pattern72.test(data263)){
const err604 = {instancePath:instancePath+"/gate/error_rate.network/max_increase",schemaPath:"#/$defs/rule_error_rate/properties/max_increase/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)pp$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)pp$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)pp$",parentSchema:schema34.properties.max_increase,data:data263};
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
}
else {
const err605 = {instancePath:instancePath+"/gate/error_rate.network/max_increase",schemaPath:"#/$defs/rule_error_rate/properties/max_increase/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.max_increase.type,parentSchema:schema34.properties.max_increase,data:data263};
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
}
if(data261.mode !== undefined){
let data264 = data261.mode;
if(!((data264 === "point") || (data264 === "proven"))){
const err606 = {instancePath:instancePath+"/gate/error_rate.network/mode",schemaPath:"#/$defs/rule_error_rate/properties/mode/enum",keyword:"enum",params:{allowedValues: schema34.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema34.properties.mode.enum,parentSchema:schema34.properties.mode,data:data264};
if(vErrors === null){
vErrors = [err606];
}
else {
vErrors.push(err606);
}
errors++;
}
}
if(data261.blocking !== undefined){
let data265 = data261.blocking;
if(typeof data265 !== "boolean"){
const err607 = {instancePath:instancePath+"/gate/error_rate.network/blocking",schemaPath:"#/$defs/rule_error_rate/properties/blocking/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema34.properties.blocking.type,parentSchema:schema34.properties.blocking,data:data265};
if(vErrors === null){
vErrors = [err607];
}
else {
vErrors.push(err607);
}
errors++;
}
}
}
else {
const err608 = {instancePath:instancePath+"/gate/error_rate.network",schemaPath:"#/$defs/rule_error_rate/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.type,parentSchema:schema34,data:data261};
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
}
if(data213["error_rate.stream_truncated"] !== undefined){
let data266 = data213["error_rate.stream_truncated"];
const _errs634 = errors;
let valid116 = false;
const _errs635 = errors;
if(data266 && typeof data266 == "object" && !Array.isArray(data266)){
if(data266.max === undefined){
const err609 = {instancePath:instancePath+"/gate/error_rate.stream_truncated",schemaPath:"#/$defs/rule_error_rate/anyOf/0/required",keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'",schema:schema34.anyOf[0].required,parentSchema:schema34.anyOf[0],data:data266};
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
}
errors++;
}
}
var _valid13 = _errs635 === errors;
valid116 = valid116 || _valid13;
const _errs636 = errors;
if(data266 && typeof data266 == "object" && !Array.isArray(data266)){
if(data266.max_increase === undefined){
const err610 = {instancePath:instancePath+"/gate/error_rate.stream_truncated",schemaPath:"#/$defs/rule_error_rate/anyOf/1/required",keyword:"required",params:{missingProperty: "max_increase"},message:"must have required property '"+"max_increase"+"'",schema:schema34.anyOf[1].required,parentSchema:schema34.anyOf[1],data:data266};
if(vErrors === null){
vErrors = [err610];
}
else {
vErrors.push(err610);
}
errors++;
}
}
var _valid13 = _errs636 === errors;
valid116 = valid116 || _valid13;
if(!valid116){
const err611 = {instancePath:instancePath+"/gate/error_rate.stream_truncated",schemaPath:"#/$defs/rule_error_rate/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema34.anyOf,parentSchema:schema34,data:data266};
if(vErrors === null){
vErrors = [err611];
}
else {
vErrors.push(err611);
}
errors++;
}
else {
errors = _errs634;
if(vErrors !== null){
if(_errs634){
vErrors.length = _errs634;
}
else {
vErrors = null;
}
}
}
if(data266 && typeof data266 == "object" && !Array.isArray(data266)){
for(const key46 in data266){
if(!((((key46 === "max") || (key46 === "max_increase")) || (key46 === "mode")) || (key46 === "blocking"))){
const err612 = {instancePath:instancePath+"/gate/error_rate.stream_truncated",schemaPath:"#/$defs/rule_error_rate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties",schema:false,parentSchema:schema34,data:data266};
if(vErrors === null){
vErrors = [err612];
}
else {
vErrors.push(err612);
}
errors++;
}
}
if(data266.max !== undefined){
let data267 = data266.max;
if(!(func4("level", data267))){
const err613 = {instancePath:instancePath+"/gate/error_rate.stream_truncated/max",schemaPath:"#/$defs/rule_error_rate/properties/max/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"level",parentSchema:schema34.properties.max,data:data267};
if(vErrors === null){
vErrors = [err613];
}
else {
vErrors.push(err613);
}
errors++;
}
if(typeof data267 === "string"){
if(!pattern9.test(data267)){
const err614 = {instancePath:instancePath+"/gate/error_rate.stream_truncated/max",schemaPath:"#/$defs/rule_error_rate/properties/max/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)%$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)%$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)%$",parentSchema:schema34.properties.max,data:data267};
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
}
else {
const err615 = {instancePath:instancePath+"/gate/error_rate.stream_truncated/max",schemaPath:"#/$defs/rule_error_rate/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.max.type,parentSchema:schema34.properties.max,data:data267};
if(vErrors === null){
vErrors = [err615];
}
else {
vErrors.push(err615);
}
errors++;
}
}
if(data266.max_increase !== undefined){
let data268 = data266.max_increase;
if(!(func4("points", data268))){
const err616 = {instancePath:instancePath+"/gate/error_rate.stream_truncated/max_increase",schemaPath:"#/$defs/rule_error_rate/properties/max_increase/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"points",parentSchema:schema34.properties.max_increase,data:data268};
if(vErrors === null){
vErrors = [err616];
}
else {
vErrors.push(err616);
}
errors++;
}
if(typeof data268 === "string"){
if(!pattern72.test(data268)){
const err617 = {instancePath:instancePath+"/gate/error_rate.stream_truncated/max_increase",schemaPath:"#/$defs/rule_error_rate/properties/max_increase/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)pp$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)pp$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)pp$",parentSchema:schema34.properties.max_increase,data:data268};
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
}
else {
const err618 = {instancePath:instancePath+"/gate/error_rate.stream_truncated/max_increase",schemaPath:"#/$defs/rule_error_rate/properties/max_increase/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.max_increase.type,parentSchema:schema34.properties.max_increase,data:data268};
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
}
if(data266.mode !== undefined){
let data269 = data266.mode;
if(!((data269 === "point") || (data269 === "proven"))){
const err619 = {instancePath:instancePath+"/gate/error_rate.stream_truncated/mode",schemaPath:"#/$defs/rule_error_rate/properties/mode/enum",keyword:"enum",params:{allowedValues: schema34.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema34.properties.mode.enum,parentSchema:schema34.properties.mode,data:data269};
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
}
if(data266.blocking !== undefined){
let data270 = data266.blocking;
if(typeof data270 !== "boolean"){
const err620 = {instancePath:instancePath+"/gate/error_rate.stream_truncated/blocking",schemaPath:"#/$defs/rule_error_rate/properties/blocking/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema34.properties.blocking.type,parentSchema:schema34.properties.blocking,data:data270};
if(vErrors === null){
vErrors = [err620];
}
else {
vErrors.push(err620);
}
errors++;
}
}
}
else {
const err621 = {instancePath:instancePath+"/gate/error_rate.stream_truncated",schemaPath:"#/$defs/rule_error_rate/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.type,parentSchema:schema34,data:data266};
if(vErrors === null){
vErrors = [err621];
}
else {
vErrors.push(err621);
}
errors++;
}
}
if(data213["error_rate.malformed"] !== undefined){
let data271 = data213["error_rate.malformed"];
const _errs648 = errors;
let valid119 = false;
const _errs649 = errors;
if(data271 && typeof data271 == "object" && !Array.isArray(data271)){
if(data271.max === undefined){
const err622 = {instancePath:instancePath+"/gate/error_rate.malformed",schemaPath:"#/$defs/rule_error_rate/anyOf/0/required",keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'",schema:schema34.anyOf[0].required,parentSchema:schema34.anyOf[0],data:data271};
if(vErrors === null){
vErrors = [err622];
}
else {
vErrors.push(err622);
}
errors++;
}
}
var _valid14 = _errs649 === errors;
valid119 = valid119 || _valid14;
const _errs650 = errors;
if(data271 && typeof data271 == "object" && !Array.isArray(data271)){
if(data271.max_increase === undefined){
const err623 = {instancePath:instancePath+"/gate/error_rate.malformed",schemaPath:"#/$defs/rule_error_rate/anyOf/1/required",keyword:"required",params:{missingProperty: "max_increase"},message:"must have required property '"+"max_increase"+"'",schema:schema34.anyOf[1].required,parentSchema:schema34.anyOf[1],data:data271};
if(vErrors === null){
vErrors = [err623];
}
else {
vErrors.push(err623);
}
errors++;
}
}
var _valid14 = _errs650 === errors;
valid119 = valid119 || _valid14;
if(!valid119){
const err624 = {instancePath:instancePath+"/gate/error_rate.malformed",schemaPath:"#/$defs/rule_error_rate/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema34.anyOf,parentSchema:schema34,data:data271};
if(vErrors === null){
vErrors = [err624];
}
else {
vErrors.push(err624);
}
errors++;
}
else {
errors = _errs648;
if(vErrors !== null){
if(_errs648){
vErrors.length = _errs648;
}
else {
vErrors = null;
}
}
}
if(data271 && typeof data271 == "object" && !Array.isArray(data271)){
for(const key47 in data271){
if(!((((key47 === "max") || (key47 === "max_increase")) || (key47 === "mode")) || (key47 === "blocking"))){
const err625 = {instancePath:instancePath+"/gate/error_rate.malformed",schemaPath:"#/$defs/rule_error_rate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},message:"must NOT have additional properties",schema:false,parentSchema:schema34,data:data271};
if(vErrors === null){
vErrors = [err625];
}
else {
vErrors.push(err625);
}
errors++;
}
}
if(data271.max !== undefined){
let data272 = data271.max;
if(!(func4("level", data272))){
const err626 = {instancePath:instancePath+"/gate/error_rate.malformed/max",schemaPath:"#/$defs/rule_error_rate/properties/max/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"level",parentSchema:schema34.properties.max,data:data272};
if(vErrors === null){
vErrors = [err626];
}
else {
vErrors.push(err626);
}
errors++;
}
if(typeof data272 === "string"){
if(!pattern9.test(data272)){
const err627 = {instancePath:instancePath+"/gate/error_rate.malformed/max",schemaPath:"#/$defs/rule_error_rate/properties/max/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)%$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)%$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)%$",parentSchema:schema34.properties.max,data:data272};
if(vErrors === null){
vErrors = [err627];
}
else {
vErrors.push(err627);
}
errors++;
}
}
else {
const err628 = {instancePath:instancePath+"/gate/error_rate.malformed/max",schemaPath:"#/$defs/rule_error_rate/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.max.type,parentSchema:schema34.properties.max,data:data272};
if(vErrors === null){
vErrors = [err628];
}
else {
vErrors.push(err628);
}
errors++;
}
}
if(data271.max_increase !== undefined){
let data273 = data271.max_increase;
if(!(func4("points", data273))){
const err629 = {instancePath:instancePath+"/gate/error_rate.malformed/max_increase",schemaPath:"#/$defs/rule_error_rate/properties/max_increase/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"points",parentSchema:schema34.properties.max_increase,data:data273};
if(vErrors === null){
vErrors = [err629];
}
else {
vErrors.push(err629);
}
errors++;
}
if(typeof data273 === "string"){
if(!pattern72.test(data273)){
const err630 = {instancePath:instancePath+"/gate/error_rate.malformed/max_increase",schemaPath:"#/$defs/rule_error_rate/properties/max_increase/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)pp$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)pp$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)pp$",parentSchema:schema34.properties.max_increase,data:data273};
if(vErrors === null){
vErrors = [err630];
}
else {
vErrors.push(err630);
}
errors++;
}
}
else {
const err631 = {instancePath:instancePath+"/gate/error_rate.malformed/max_increase",schemaPath:"#/$defs/rule_error_rate/properties/max_increase/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.max_increase.type,parentSchema:schema34.properties.max_increase,data:data273};
if(vErrors === null){
vErrors = [err631];
}
else {
vErrors.push(err631);
}
errors++;
}
}
if(data271.mode !== undefined){
let data274 = data271.mode;
if(!((data274 === "point") || (data274 === "proven"))){
const err632 = {instancePath:instancePath+"/gate/error_rate.malformed/mode",schemaPath:"#/$defs/rule_error_rate/properties/mode/enum",keyword:"enum",params:{allowedValues: schema34.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema34.properties.mode.enum,parentSchema:schema34.properties.mode,data:data274};
if(vErrors === null){
vErrors = [err632];
}
else {
vErrors.push(err632);
}
errors++;
}
}
if(data271.blocking !== undefined){
let data275 = data271.blocking;
if(typeof data275 !== "boolean"){
const err633 = {instancePath:instancePath+"/gate/error_rate.malformed/blocking",schemaPath:"#/$defs/rule_error_rate/properties/blocking/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema34.properties.blocking.type,parentSchema:schema34.properties.blocking,data:data275};
if(vErrors === null){
vErrors = [err633];
}
else {
vErrors.push(err633);
}
errors++;
}
}
}
else {
const err634 = {instancePath:instancePath+"/gate/error_rate.malformed",schemaPath:"#/$defs/rule_error_rate/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.type,parentSchema:schema34,data:data271};
if(vErrors === null){
vErrors = [err634];
}
else {
vErrors.push(err634);
}
errors++;
}
}
if(data213["error_rate.too_large"] !== undefined){
let data276 = data213["error_rate.too_large"];
const _errs662 = errors;
let valid122 = false;
const _errs663 = errors;
if(data276 && typeof data276 == "object" && !Array.isArray(data276)){
if(data276.max === undefined){
const err635 = {instancePath:instancePath+"/gate/error_rate.too_large",schemaPath:"#/$defs/rule_error_rate/anyOf/0/required",keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'",schema:schema34.anyOf[0].required,parentSchema:schema34.anyOf[0],data:data276};
if(vErrors === null){
vErrors = [err635];
}
else {
vErrors.push(err635);
}
errors++;
}
}
var _valid15 = _errs663 === errors;
valid122 = valid122 || _valid15;
const _errs664 = errors;
if(data276 && typeof data276 == "object" && !Array.isArray(data276)){
if(data276.max_increase === undefined){
const err636 = {instancePath:instancePath+"/gate/error_rate.too_large",schemaPath:"#/$defs/rule_error_rate/anyOf/1/required",keyword:"required",params:{missingProperty: "max_increase"},message:"must have required property '"+"max_increase"+"'",schema:schema34.anyOf[1].required,parentSchema:schema34.anyOf[1],data:data276};
if(vErrors === null){
vErrors = [err636];
}
else {
vErrors.push(err636);
}
errors++;
}
}
var _valid15 = _errs664 === errors;
valid122 = valid122 || _valid15;
if(!valid122){
const err637 = {instancePath:instancePath+"/gate/error_rate.too_large",schemaPath:"#/$defs/rule_error_rate/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema34.anyOf,parentSchema:schema34,data:data276};
if(vErrors === null){
vErrors = [err637];
}
else {
vErrors.push(err637);
}
errors++;
}
else {
errors = _errs662;
if(vErrors !== null){
if(_errs662){
vErrors.length = _errs662;
}
else {
vErrors = null;
}
}
}
if(data276 && typeof data276 == "object" && !Array.isArray(data276)){
for(const key48 in data276){
if(!((((key48 === "max") || (key48 === "max_increase")) || (key48 === "mode")) || (key48 === "blocking"))){
const err638 = {instancePath:instancePath+"/gate/error_rate.too_large",schemaPath:"#/$defs/rule_error_rate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties",schema:false,parentSchema:schema34,data:data276};
if(vErrors === null){
vErrors = [err638];
}
else {
vErrors.push(err638);
}
errors++;
}
}
if(data276.max !== undefined){
let data277 = data276.max;
if(!(func4("level", data277))){
const err639 = {instancePath:instancePath+"/gate/error_rate.too_large/max",schemaPath:"#/$defs/rule_error_rate/properties/max/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"level",parentSchema:schema34.properties.max,data:data277};
if(vErrors === null){
vErrors = [err639];
}
else {
vErrors.push(err639);
}
errors++;
}
if(typeof data277 === "string"){
if(!pattern9.test(data277)){
const err640 = {instancePath:instancePath+"/gate/error_rate.too_large/max",schemaPath:"#/$defs/rule_error_rate/properties/max/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)%$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)%$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)%$",parentSchema:schema34.properties.max,data:data277};
if(vErrors === null){
vErrors = [err640];
}
else {
vErrors.push(err640);
}
errors++;
}
}
else {
const err641 = {instancePath:instancePath+"/gate/error_rate.too_large/max",schemaPath:"#/$defs/rule_error_rate/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.max.type,parentSchema:schema34.properties.max,data:data277};
if(vErrors === null){
vErrors = [err641];
}
else {
vErrors.push(err641);
}
errors++;
}
}
if(data276.max_increase !== undefined){
let data278 = data276.max_increase;
if(!(func4("points", data278))){
const err642 = {instancePath:instancePath+"/gate/error_rate.too_large/max_increase",schemaPath:"#/$defs/rule_error_rate/properties/max_increase/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"points",parentSchema:schema34.properties.max_increase,data:data278};
if(vErrors === null){
vErrors = [err642];
}
else {
vErrors.push(err642);
}
errors++;
}
if(typeof data278 === "string"){
if(!pattern72.test(data278)){
const err643 = {instancePath:instancePath+"/gate/error_rate.too_large/max_increase",schemaPath:"#/$defs/rule_error_rate/properties/max_increase/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)pp$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)pp$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)pp$",parentSchema:schema34.properties.max_increase,data:data278};
if(vErrors === null){
vErrors = [err643];
}
else {
vErrors.push(err643);
}
errors++;
}
}
else {
const err644 = {instancePath:instancePath+"/gate/error_rate.too_large/max_increase",schemaPath:"#/$defs/rule_error_rate/properties/max_increase/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.max_increase.type,parentSchema:schema34.properties.max_increase,data:data278};
if(vErrors === null){
vErrors = [err644];
}
else {
vErrors.push(err644);
}
errors++;
}
}
if(data276.mode !== undefined){
let data279 = data276.mode;
if(!((data279 === "point") || (data279 === "proven"))){
const err645 = {instancePath:instancePath+"/gate/error_rate.too_large/mode",schemaPath:"#/$defs/rule_error_rate/properties/mode/enum",keyword:"enum",params:{allowedValues: schema34.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema34.properties.mode.enum,parentSchema:schema34.properties.mode,data:data279};
if(vErrors === null){
vErrors = [err645];
}
else {
vErrors.push(err645);
}
errors++;
}
}
if(data276.blocking !== undefined){
let data280 = data276.blocking;
if(typeof data280 !== "boolean"){
const err646 = {instancePath:instancePath+"/gate/error_rate.too_large/blocking",schemaPath:"#/$defs/rule_error_rate/properties/blocking/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema34.properties.blocking.type,parentSchema:schema34.properties.blocking,data:data280};
if(vErrors === null){
vErrors = [err646];
}
else {
vErrors.push(err646);
}
errors++;
}
}
}
else {
const err647 = {instancePath:instancePath+"/gate/error_rate.too_large",schemaPath:"#/$defs/rule_error_rate/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.type,parentSchema:schema34,data:data276};
if(vErrors === null){
vErrors = [err647];
}
else {
vErrors.push(err647);
}
errors++;
}
}
if(data213["error_rate.crashed"] !== undefined){
let data281 = data213["error_rate.crashed"];
const _errs676 = errors;
let valid125 = false;
const _errs677 = errors;
if(data281 && typeof data281 == "object" && !Array.isArray(data281)){
if(data281.max === undefined){
const err648 = {instancePath:instancePath+"/gate/error_rate.crashed",schemaPath:"#/$defs/rule_error_rate/anyOf/0/required",keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'",schema:schema34.anyOf[0].required,parentSchema:schema34.anyOf[0],data:data281};
if(vErrors === null){
vErrors = [err648];
}
else {
vErrors.push(err648);
}
errors++;
}
}
var _valid16 = _errs677 === errors;
valid125 = valid125 || _valid16;
const _errs678 = errors;
if(data281 && typeof data281 == "object" && !Array.isArray(data281)){
if(data281.max_increase === undefined){
const err649 = {instancePath:instancePath+"/gate/error_rate.crashed",schemaPath:"#/$defs/rule_error_rate/anyOf/1/required",keyword:"required",params:{missingProperty: "max_increase"},message:"must have required property '"+"max_increase"+"'",schema:schema34.anyOf[1].required,parentSchema:schema34.anyOf[1],data:data281};
if(vErrors === null){
vErrors = [err649];
}
else {
vErrors.push(err649);
}
errors++;
}
}
var _valid16 = _errs678 === errors;
valid125 = valid125 || _valid16;
if(!valid125){
const err650 = {instancePath:instancePath+"/gate/error_rate.crashed",schemaPath:"#/$defs/rule_error_rate/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema34.anyOf,parentSchema:schema34,data:data281};
if(vErrors === null){
vErrors = [err650];
}
else {
vErrors.push(err650);
}
errors++;
}
else {
errors = _errs676;
if(vErrors !== null){
if(_errs676){
vErrors.length = _errs676;
}
else {
vErrors = null;
}
}
}
if(data281 && typeof data281 == "object" && !Array.isArray(data281)){
for(const key49 in data281){
if(!((((key49 === "max") || (key49 === "max_increase")) || (key49 === "mode")) || (key49 === "blocking"))){
const err651 = {instancePath:instancePath+"/gate/error_rate.crashed",schemaPath:"#/$defs/rule_error_rate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},message:"must NOT have additional properties",schema:false,parentSchema:schema34,data:data281};
if(vErrors === null){
vErrors = [err651];
}
else {
vErrors.push(err651);
}
errors++;
}
}
if(data281.max !== undefined){
let data282 = data281.max;
if(!(func4("level", data282))){
const err652 = {instancePath:instancePath+"/gate/error_rate.crashed/max",schemaPath:"#/$defs/rule_error_rate/properties/max/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"level",parentSchema:schema34.properties.max,data:data282};
if(vErrors === null){
vErrors = [err652];
}
else {
vErrors.push(err652);
}
errors++;
}
if(typeof data282 === "string"){
if(!pattern9.test(data282)){
const err653 = {instancePath:instancePath+"/gate/error_rate.crashed/max",schemaPath:"#/$defs/rule_error_rate/properties/max/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)%$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)%$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)%$",parentSchema:schema34.properties.max,data:data282};
if(vErrors === null){
vErrors = [err653];
}
else {
vErrors.push(err653);
}
errors++;
}
}
else {
const err654 = {instancePath:instancePath+"/gate/error_rate.crashed/max",schemaPath:"#/$defs/rule_error_rate/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.max.type,parentSchema:schema34.properties.max,data:data282};
if(vErrors === null){
vErrors = [err654];
}
else {
vErrors.push(err654);
}
errors++;
}
}
if(data281.max_increase !== undefined){
let data283 = data281.max_increase;
if(!(func4("points", data283))){
const err655 = {instancePath:instancePath+"/gate/error_rate.crashed/max_increase",schemaPath:"#/$defs/rule_error_rate/properties/max_increase/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"points",parentSchema:schema34.properties.max_increase,data:data283};
if(vErrors === null){
vErrors = [err655];
}
else {
vErrors.push(err655);
}
errors++;
}
if(typeof data283 === "string"){
if(!pattern72.test(data283)){
const err656 = {instancePath:instancePath+"/gate/error_rate.crashed/max_increase",schemaPath:"#/$defs/rule_error_rate/properties/max_increase/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)pp$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)pp$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)pp$",parentSchema:schema34.properties.max_increase,data:data283};
if(vErrors === null){
vErrors = [err656];
}
else {
vErrors.push(err656);
}
errors++;
}
}
else {
const err657 = {instancePath:instancePath+"/gate/error_rate.crashed/max_increase",schemaPath:"#/$defs/rule_error_rate/properties/max_increase/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.max_increase.type,parentSchema:schema34.properties.max_increase,data:data283};
if(vErrors === null){
vErrors = [err657];
}
else {
vErrors.push(err657);
}
errors++;
}
}
if(data281.mode !== undefined){
let data284 = data281.mode;
if(!((data284 === "point") || (data284 === "proven"))){
const err658 = {instancePath:instancePath+"/gate/error_rate.crashed/mode",schemaPath:"#/$defs/rule_error_rate/properties/mode/enum",keyword:"enum",params:{allowedValues: schema34.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema34.properties.mode.enum,parentSchema:schema34.properties.mode,data:data284};
if(vErrors === null){
vErrors = [err658];
}
else {
vErrors.push(err658);
}
errors++;
}
}
if(data281.blocking !== undefined){
let data285 = data281.blocking;
if(typeof data285 !== "boolean"){
const err659 = {instancePath:instancePath+"/gate/error_rate.crashed/blocking",schemaPath:"#/$defs/rule_error_rate/properties/blocking/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema34.properties.blocking.type,parentSchema:schema34.properties.blocking,data:data285};
if(vErrors === null){
vErrors = [err659];
}
else {
vErrors.push(err659);
}
errors++;
}
}
}
else {
const err660 = {instancePath:instancePath+"/gate/error_rate.crashed",schemaPath:"#/$defs/rule_error_rate/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.type,parentSchema:schema34,data:data281};
if(vErrors === null){
vErrors = [err660];
}
else {
vErrors.push(err660);
}
errors++;
}
}
if(data213["error_rate.not_recorded"] !== undefined){
let data286 = data213["error_rate.not_recorded"];
const _errs690 = errors;
let valid128 = false;
const _errs691 = errors;
if(data286 && typeof data286 == "object" && !Array.isArray(data286)){
if(data286.max === undefined){
const err661 = {instancePath:instancePath+"/gate/error_rate.not_recorded",schemaPath:"#/$defs/rule_error_rate/anyOf/0/required",keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'",schema:schema34.anyOf[0].required,parentSchema:schema34.anyOf[0],data:data286};
if(vErrors === null){
vErrors = [err661];
}
else {
vErrors.push(err661);
}
errors++;
}
}
var _valid17 = _errs691 === errors;
valid128 = valid128 || _valid17;
const _errs692 = errors;
if(data286 && typeof data286 == "object" && !Array.isArray(data286)){
if(data286.max_increase === undefined){
const err662 = {instancePath:instancePath+"/gate/error_rate.not_recorded",schemaPath:"#/$defs/rule_error_rate/anyOf/1/required",keyword:"required",params:{missingProperty: "max_increase"},message:"must have required property '"+"max_increase"+"'",schema:schema34.anyOf[1].required,parentSchema:schema34.anyOf[1],data:data286};
if(vErrors === null){
vErrors = [err662];
}
else {
vErrors.push(err662);
}
errors++;
}
}
var _valid17 = _errs692 === errors;
valid128 = valid128 || _valid17;
if(!valid128){
const err663 = {instancePath:instancePath+"/gate/error_rate.not_recorded",schemaPath:"#/$defs/rule_error_rate/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema34.anyOf,parentSchema:schema34,data:data286};
if(vErrors === null){
vErrors = [err663];
}
else {
vErrors.push(err663);
}
errors++;
}
else {
errors = _errs690;
if(vErrors !== null){
if(_errs690){
vErrors.length = _errs690;
}
else {
vErrors = null;
}
}
}
if(data286 && typeof data286 == "object" && !Array.isArray(data286)){
for(const key50 in data286){
if(!((((key50 === "max") || (key50 === "max_increase")) || (key50 === "mode")) || (key50 === "blocking"))){
const err664 = {instancePath:instancePath+"/gate/error_rate.not_recorded",schemaPath:"#/$defs/rule_error_rate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},message:"must NOT have additional properties",schema:false,parentSchema:schema34,data:data286};
if(vErrors === null){
vErrors = [err664];
}
else {
vErrors.push(err664);
}
errors++;
}
}
if(data286.max !== undefined){
let data287 = data286.max;
if(!(func4("level", data287))){
const err665 = {instancePath:instancePath+"/gate/error_rate.not_recorded/max",schemaPath:"#/$defs/rule_error_rate/properties/max/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"level",parentSchema:schema34.properties.max,data:data287};
if(vErrors === null){
vErrors = [err665];
}
else {
vErrors.push(err665);
}
errors++;
}
if(typeof data287 === "string"){
if(!pattern9.test(data287)){
const err666 = {instancePath:instancePath+"/gate/error_rate.not_recorded/max",schemaPath:"#/$defs/rule_error_rate/properties/max/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)%$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)%$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)%$",parentSchema:schema34.properties.max,data:data287};
if(vErrors === null){
vErrors = [err666];
}
else {
vErrors.push(err666);
}
errors++;
}
}
else {
const err667 = {instancePath:instancePath+"/gate/error_rate.not_recorded/max",schemaPath:"#/$defs/rule_error_rate/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.max.type,parentSchema:schema34.properties.max,data:data287};
if(vErrors === null){
vErrors = [err667];
}
else {
vErrors.push(err667);
}
errors++;
}
}
if(data286.max_increase !== undefined){
let data288 = data286.max_increase;
if(!(func4("points", data288))){
const err668 = {instancePath:instancePath+"/gate/error_rate.not_recorded/max_increase",schemaPath:"#/$defs/rule_error_rate/properties/max_increase/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"points",parentSchema:schema34.properties.max_increase,data:data288};
if(vErrors === null){
vErrors = [err668];
}
else {
vErrors.push(err668);
}
errors++;
}
if(typeof data288 === "string"){
if(!pattern72.test(data288)){
const err669 = {instancePath:instancePath+"/gate/error_rate.not_recorded/max_increase",schemaPath:"#/$defs/rule_error_rate/properties/max_increase/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)pp$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)pp$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)pp$",parentSchema:schema34.properties.max_increase,data:data288};
if(vErrors === null){
vErrors = [err669];
}
else {
vErrors.push(err669);
}
errors++;
}
}
else {
const err670 = {instancePath:instancePath+"/gate/error_rate.not_recorded/max_increase",schemaPath:"#/$defs/rule_error_rate/properties/max_increase/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.max_increase.type,parentSchema:schema34.properties.max_increase,data:data288};
if(vErrors === null){
vErrors = [err670];
}
else {
vErrors.push(err670);
}
errors++;
}
}
if(data286.mode !== undefined){
let data289 = data286.mode;
if(!((data289 === "point") || (data289 === "proven"))){
const err671 = {instancePath:instancePath+"/gate/error_rate.not_recorded/mode",schemaPath:"#/$defs/rule_error_rate/properties/mode/enum",keyword:"enum",params:{allowedValues: schema34.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema34.properties.mode.enum,parentSchema:schema34.properties.mode,data:data289};
if(vErrors === null){
vErrors = [err671];
}
else {
vErrors.push(err671);
}
errors++;
}
}
if(data286.blocking !== undefined){
let data290 = data286.blocking;
if(typeof data290 !== "boolean"){
const err672 = {instancePath:instancePath+"/gate/error_rate.not_recorded/blocking",schemaPath:"#/$defs/rule_error_rate/properties/blocking/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema34.properties.blocking.type,parentSchema:schema34.properties.blocking,data:data290};
if(vErrors === null){
vErrors = [err672];
}
else {
vErrors.push(err672);
}
errors++;
}
}
}
else {
const err673 = {instancePath:instancePath+"/gate/error_rate.not_recorded",schemaPath:"#/$defs/rule_error_rate/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.type,parentSchema:schema34,data:data286};
if(vErrors === null){
vErrors = [err673];
}
else {
vErrors.push(err673);
}
errors++;
}
}
if(data213.retry_rate !== undefined){
let data291 = data213.retry_rate;
const _errs704 = errors;
let valid131 = false;
const _errs705 = errors;
if(data291 && typeof data291 == "object" && !Array.isArray(data291)){
if(data291.max === undefined){
const err674 = {instancePath:instancePath+"/gate/retry_rate",schemaPath:"#/$defs/rule_retry_rate/anyOf/0/required",keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'",schema:schema47.anyOf[0].required,parentSchema:schema47.anyOf[0],data:data291};
if(vErrors === null){
vErrors = [err674];
}
else {
vErrors.push(err674);
}
errors++;
}
}
var _valid18 = _errs705 === errors;
valid131 = valid131 || _valid18;
const _errs706 = errors;
if(data291 && typeof data291 == "object" && !Array.isArray(data291)){
if(data291.max_increase === undefined){
const err675 = {instancePath:instancePath+"/gate/retry_rate",schemaPath:"#/$defs/rule_retry_rate/anyOf/1/required",keyword:"required",params:{missingProperty: "max_increase"},message:"must have required property '"+"max_increase"+"'",schema:schema47.anyOf[1].required,parentSchema:schema47.anyOf[1],data:data291};
if(vErrors === null){
vErrors = [err675];
}
else {
vErrors.push(err675);
}
errors++;
}
}
var _valid18 = _errs706 === errors;
valid131 = valid131 || _valid18;
if(!valid131){
const err676 = {instancePath:instancePath+"/gate/retry_rate",schemaPath:"#/$defs/rule_retry_rate/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema47.anyOf,parentSchema:schema47,data:data291};
if(vErrors === null){
vErrors = [err676];
}
else {
vErrors.push(err676);
}
errors++;
}
else {
errors = _errs704;
if(vErrors !== null){
if(_errs704){
vErrors.length = _errs704;
}
else {
vErrors = null;
}
}
}
if(data291 && typeof data291 == "object" && !Array.isArray(data291)){
for(const key51 in data291){
if(!((((key51 === "max") || (key51 === "max_increase")) || (key51 === "mode")) || (key51 === "blocking"))){
const err677 = {instancePath:instancePath+"/gate/retry_rate",schemaPath:"#/$defs/rule_retry_rate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},message:"must NOT have additional properties",schema:false,parentSchema:schema47,data:data291};
if(vErrors === null){
vErrors = [err677];
}
else {
vErrors.push(err677);
}
errors++;
}
}
if(data291.max !== undefined){
let data292 = data291.max;
if(!(func4("level", data292))){
const err678 = {instancePath:instancePath+"/gate/retry_rate/max",schemaPath:"#/$defs/rule_retry_rate/properties/max/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"level",parentSchema:schema47.properties.max,data:data292};
if(vErrors === null){
vErrors = [err678];
}
else {
vErrors.push(err678);
}
errors++;
}
if(typeof data292 === "string"){
if(!pattern9.test(data292)){
const err679 = {instancePath:instancePath+"/gate/retry_rate/max",schemaPath:"#/$defs/rule_retry_rate/properties/max/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)%$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)%$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)%$",parentSchema:schema47.properties.max,data:data292};
if(vErrors === null){
vErrors = [err679];
}
else {
vErrors.push(err679);
}
errors++;
}
}
else {
const err680 = {instancePath:instancePath+"/gate/retry_rate/max",schemaPath:"#/$defs/rule_retry_rate/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.properties.max.type,parentSchema:schema47.properties.max,data:data292};
if(vErrors === null){
vErrors = [err680];
}
else {
vErrors.push(err680);
}
errors++;
}
}
if(data291.max_increase !== undefined){
let data293 = data291.max_increase;
if(!(func4("points", data293))){
const err681 = {instancePath:instancePath+"/gate/retry_rate/max_increase",schemaPath:"#/$defs/rule_retry_rate/properties/max_increase/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"points",parentSchema:schema47.properties.max_increase,data:data293};
if(vErrors === null){
vErrors = [err681];
}
else {
vErrors.push(err681);
}
errors++;
}
if(typeof data293 === "string"){
if(!pattern72.test(data293)){
const err682 = {instancePath:instancePath+"/gate/retry_rate/max_increase",schemaPath:"#/$defs/rule_retry_rate/properties/max_increase/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)pp$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)pp$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)pp$",parentSchema:schema47.properties.max_increase,data:data293};
if(vErrors === null){
vErrors = [err682];
}
else {
vErrors.push(err682);
}
errors++;
}
}
else {
const err683 = {instancePath:instancePath+"/gate/retry_rate/max_increase",schemaPath:"#/$defs/rule_retry_rate/properties/max_increase/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.properties.max_increase.type,parentSchema:schema47.properties.max_increase,data:data293};
if(vErrors === null){
vErrors = [err683];
}
else {
vErrors.push(err683);
}
errors++;
}
}
if(data291.mode !== undefined){
let data294 = data291.mode;
if(!((data294 === "point") || (data294 === "proven"))){
const err684 = {instancePath:instancePath+"/gate/retry_rate/mode",schemaPath:"#/$defs/rule_retry_rate/properties/mode/enum",keyword:"enum",params:{allowedValues: schema47.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema47.properties.mode.enum,parentSchema:schema47.properties.mode,data:data294};
if(vErrors === null){
vErrors = [err684];
}
else {
vErrors.push(err684);
}
errors++;
}
}
if(data291.blocking !== undefined){
let data295 = data291.blocking;
if(typeof data295 !== "boolean"){
const err685 = {instancePath:instancePath+"/gate/retry_rate/blocking",schemaPath:"#/$defs/rule_retry_rate/properties/blocking/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema47.properties.blocking.type,parentSchema:schema47.properties.blocking,data:data295};
if(vErrors === null){
vErrors = [err685];
}
else {
vErrors.push(err685);
}
errors++;
}
}
}
else {
const err686 = {instancePath:instancePath+"/gate/retry_rate",schemaPath:"#/$defs/rule_retry_rate/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema47.type,parentSchema:schema47,data:data291};
if(vErrors === null){
vErrors = [err686];
}
else {
vErrors.push(err686);
}
errors++;
}
}
if(data213.consistency !== undefined){
let data296 = data213.consistency;
const _errs718 = errors;
let valid134 = false;
const _errs719 = errors;
if(data296 && typeof data296 == "object" && !Array.isArray(data296)){
if(data296.min === undefined){
const err687 = {instancePath:instancePath+"/gate/consistency",schemaPath:"#/$defs/rule_consistency/anyOf/0/required",keyword:"required",params:{missingProperty: "min"},message:"must have required property '"+"min"+"'",schema:schema48.anyOf[0].required,parentSchema:schema48.anyOf[0],data:data296};
if(vErrors === null){
vErrors = [err687];
}
else {
vErrors.push(err687);
}
errors++;
}
}
var _valid19 = _errs719 === errors;
valid134 = valid134 || _valid19;
const _errs720 = errors;
if(data296 && typeof data296 == "object" && !Array.isArray(data296)){
if(data296.max_drop === undefined){
const err688 = {instancePath:instancePath+"/gate/consistency",schemaPath:"#/$defs/rule_consistency/anyOf/1/required",keyword:"required",params:{missingProperty: "max_drop"},message:"must have required property '"+"max_drop"+"'",schema:schema48.anyOf[1].required,parentSchema:schema48.anyOf[1],data:data296};
if(vErrors === null){
vErrors = [err688];
}
else {
vErrors.push(err688);
}
errors++;
}
}
var _valid19 = _errs720 === errors;
valid134 = valid134 || _valid19;
if(!valid134){
const err689 = {instancePath:instancePath+"/gate/consistency",schemaPath:"#/$defs/rule_consistency/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema48.anyOf,parentSchema:schema48,data:data296};
if(vErrors === null){
vErrors = [err689];
}
else {
vErrors.push(err689);
}
errors++;
}
else {
errors = _errs718;
if(vErrors !== null){
if(_errs718){
vErrors.length = _errs718;
}
else {
vErrors = null;
}
}
}
if(data296 && typeof data296 == "object" && !Array.isArray(data296)){
for(const key52 in data296){
if(!(((((key52 === "min") || (key52 === "max_drop")) || (key52 === "mode")) || (key52 === "blocking")) || (key52 === "k"))){
const err690 = {instancePath:instancePath+"/gate/consistency",schemaPath:"#/$defs/rule_consistency/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},message:"must NOT have additional properties",schema:false,parentSchema:schema48,data:data296};
if(vErrors === null){
vErrors = [err690];
}
else {
vErrors.push(err690);
}
errors++;
}
}
if(data296.min !== undefined){
let data297 = data296.min;
if(!(func4("level", data297))){
const err691 = {instancePath:instancePath+"/gate/consistency/min",schemaPath:"#/$defs/rule_consistency/properties/min/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"level",parentSchema:schema48.properties.min,data:data297};
if(vErrors === null){
vErrors = [err691];
}
else {
vErrors.push(err691);
}
errors++;
}
if(typeof data297 === "string"){
if(!pattern9.test(data297)){
const err692 = {instancePath:instancePath+"/gate/consistency/min",schemaPath:"#/$defs/rule_consistency/properties/min/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)%$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)%$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)%$",parentSchema:schema48.properties.min,data:data297};
if(vErrors === null){
vErrors = [err692];
}
else {
vErrors.push(err692);
}
errors++;
}
}
else {
const err693 = {instancePath:instancePath+"/gate/consistency/min",schemaPath:"#/$defs/rule_consistency/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.properties.min.type,parentSchema:schema48.properties.min,data:data297};
if(vErrors === null){
vErrors = [err693];
}
else {
vErrors.push(err693);
}
errors++;
}
}
if(data296.max_drop !== undefined){
let data298 = data296.max_drop;
if(!(func4("points", data298))){
const err694 = {instancePath:instancePath+"/gate/consistency/max_drop",schemaPath:"#/$defs/rule_consistency/properties/max_drop/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"points",parentSchema:schema48.properties.max_drop,data:data298};
if(vErrors === null){
vErrors = [err694];
}
else {
vErrors.push(err694);
}
errors++;
}
if(typeof data298 === "string"){
if(!pattern72.test(data298)){
const err695 = {instancePath:instancePath+"/gate/consistency/max_drop",schemaPath:"#/$defs/rule_consistency/properties/max_drop/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)pp$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)pp$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)pp$",parentSchema:schema48.properties.max_drop,data:data298};
if(vErrors === null){
vErrors = [err695];
}
else {
vErrors.push(err695);
}
errors++;
}
}
else {
const err696 = {instancePath:instancePath+"/gate/consistency/max_drop",schemaPath:"#/$defs/rule_consistency/properties/max_drop/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.properties.max_drop.type,parentSchema:schema48.properties.max_drop,data:data298};
if(vErrors === null){
vErrors = [err696];
}
else {
vErrors.push(err696);
}
errors++;
}
}
if(data296.mode !== undefined){
let data299 = data296.mode;
if(!((data299 === "point") || (data299 === "proven"))){
const err697 = {instancePath:instancePath+"/gate/consistency/mode",schemaPath:"#/$defs/rule_consistency/properties/mode/enum",keyword:"enum",params:{allowedValues: schema48.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema48.properties.mode.enum,parentSchema:schema48.properties.mode,data:data299};
if(vErrors === null){
vErrors = [err697];
}
else {
vErrors.push(err697);
}
errors++;
}
}
if(data296.blocking !== undefined){
let data300 = data296.blocking;
if(typeof data300 !== "boolean"){
const err698 = {instancePath:instancePath+"/gate/consistency/blocking",schemaPath:"#/$defs/rule_consistency/properties/blocking/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema48.properties.blocking.type,parentSchema:schema48.properties.blocking,data:data300};
if(vErrors === null){
vErrors = [err698];
}
else {
vErrors.push(err698);
}
errors++;
}
}
if(data296.k !== undefined){
let data301 = data296.k;
if(!(((typeof data301 == "number") && (!(data301 % 1) && !isNaN(data301))) && (isFinite(data301)))){
const err699 = {instancePath:instancePath+"/gate/consistency/k",schemaPath:"#/$defs/rule_consistency/properties/k/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema48.properties.k.type,parentSchema:schema48.properties.k,data:data301};
if(vErrors === null){
vErrors = [err699];
}
else {
vErrors.push(err699);
}
errors++;
}
if((typeof data301 == "number") && (isFinite(data301))){
if(data301 > 100 || isNaN(data301)){
const err700 = {instancePath:instancePath+"/gate/consistency/k",schemaPath:"#/$defs/rule_consistency/properties/k/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema48.properties.k,data:data301};
if(vErrors === null){
vErrors = [err700];
}
else {
vErrors.push(err700);
}
errors++;
}
if(data301 < 2 || isNaN(data301)){
const err701 = {instancePath:instancePath+"/gate/consistency/k",schemaPath:"#/$defs/rule_consistency/properties/k/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2",schema:2,parentSchema:schema48.properties.k,data:data301};
if(vErrors === null){
vErrors = [err701];
}
else {
vErrors.push(err701);
}
errors++;
}
}
}
}
else {
const err702 = {instancePath:instancePath+"/gate/consistency",schemaPath:"#/$defs/rule_consistency/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema48.type,parentSchema:schema48,data:data296};
if(vErrors === null){
vErrors = [err702];
}
else {
vErrors.push(err702);
}
errors++;
}
}
if(data213["ttft.p50"] !== undefined){
let data302 = data213["ttft.p50"];
const _errs734 = errors;
let valid137 = false;
const _errs735 = errors;
if(data302 && typeof data302 == "object" && !Array.isArray(data302)){
if(data302.max === undefined){
const err703 = {instancePath:instancePath+"/gate/ttft.p50",schemaPath:"#/$defs/rule_ttft_p50/anyOf/0/required",keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'",schema:schema49.anyOf[0].required,parentSchema:schema49.anyOf[0],data:data302};
if(vErrors === null){
vErrors = [err703];
}
else {
vErrors.push(err703);
}
errors++;
}
}
var _valid20 = _errs735 === errors;
valid137 = valid137 || _valid20;
const _errs736 = errors;
if(data302 && typeof data302 == "object" && !Array.isArray(data302)){
if(data302.max_increase === undefined){
const err704 = {instancePath:instancePath+"/gate/ttft.p50",schemaPath:"#/$defs/rule_ttft_p50/anyOf/1/required",keyword:"required",params:{missingProperty: "max_increase"},message:"must have required property '"+"max_increase"+"'",schema:schema49.anyOf[1].required,parentSchema:schema49.anyOf[1],data:data302};
if(vErrors === null){
vErrors = [err704];
}
else {
vErrors.push(err704);
}
errors++;
}
}
var _valid20 = _errs736 === errors;
valid137 = valid137 || _valid20;
if(!valid137){
const err705 = {instancePath:instancePath+"/gate/ttft.p50",schemaPath:"#/$defs/rule_ttft_p50/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema49.anyOf,parentSchema:schema49,data:data302};
if(vErrors === null){
vErrors = [err705];
}
else {
vErrors.push(err705);
}
errors++;
}
else {
errors = _errs734;
if(vErrors !== null){
if(_errs734){
vErrors.length = _errs734;
}
else {
vErrors = null;
}
}
}
if(data302 && typeof data302 == "object" && !Array.isArray(data302)){
for(const key53 in data302){
if(!((((key53 === "max") || (key53 === "max_increase")) || (key53 === "mode")) || (key53 === "blocking"))){
const err706 = {instancePath:instancePath+"/gate/ttft.p50",schemaPath:"#/$defs/rule_ttft_p50/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53},message:"must NOT have additional properties",schema:false,parentSchema:schema49,data:data302};
if(vErrors === null){
vErrors = [err706];
}
else {
vErrors.push(err706);
}
errors++;
}
}
if(data302.max !== undefined){
let data303 = data302.max;
if(!(func4("duration", data303))){
const err707 = {instancePath:instancePath+"/gate/ttft.p50/max",schemaPath:"#/$defs/rule_ttft_p50/properties/max/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"duration",parentSchema:schema49.properties.max,data:data303};
if(vErrors === null){
vErrors = [err707];
}
else {
vErrors.push(err707);
}
errors++;
}
if(typeof data303 === "string"){
if(!pattern52.test(data303)){
const err708 = {instancePath:instancePath+"/gate/ttft.p50/max",schemaPath:"#/$defs/rule_ttft_p50/properties/max/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$",parentSchema:schema49.properties.max,data:data303};
if(vErrors === null){
vErrors = [err708];
}
else {
vErrors.push(err708);
}
errors++;
}
}
else {
const err709 = {instancePath:instancePath+"/gate/ttft.p50/max",schemaPath:"#/$defs/rule_ttft_p50/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties.max.type,parentSchema:schema49.properties.max,data:data303};
if(vErrors === null){
vErrors = [err709];
}
else {
vErrors.push(err709);
}
errors++;
}
}
if(data302.max_increase !== undefined){
let data304 = data302.max_increase;
if(!(func4("increase", data304))){
const err710 = {instancePath:instancePath+"/gate/ttft.p50/max_increase",schemaPath:"#/$defs/rule_ttft_p50/properties/max_increase/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"increase",parentSchema:schema49.properties.max_increase,data:data304};
if(vErrors === null){
vErrors = [err710];
}
else {
vErrors.push(err710);
}
errors++;
}
if(typeof data304 === "string"){
if(!pattern9.test(data304)){
const err711 = {instancePath:instancePath+"/gate/ttft.p50/max_increase",schemaPath:"#/$defs/rule_ttft_p50/properties/max_increase/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)%$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)%$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)%$",parentSchema:schema49.properties.max_increase,data:data304};
if(vErrors === null){
vErrors = [err711];
}
else {
vErrors.push(err711);
}
errors++;
}
}
else {
const err712 = {instancePath:instancePath+"/gate/ttft.p50/max_increase",schemaPath:"#/$defs/rule_ttft_p50/properties/max_increase/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties.max_increase.type,parentSchema:schema49.properties.max_increase,data:data304};
if(vErrors === null){
vErrors = [err712];
}
else {
vErrors.push(err712);
}
errors++;
}
}
if(data302.mode !== undefined){
let data305 = data302.mode;
if(!((data305 === "point") || (data305 === "proven"))){
const err713 = {instancePath:instancePath+"/gate/ttft.p50/mode",schemaPath:"#/$defs/rule_ttft_p50/properties/mode/enum",keyword:"enum",params:{allowedValues: schema49.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema49.properties.mode.enum,parentSchema:schema49.properties.mode,data:data305};
if(vErrors === null){
vErrors = [err713];
}
else {
vErrors.push(err713);
}
errors++;
}
}
if(data302.blocking !== undefined){
let data306 = data302.blocking;
if(typeof data306 !== "boolean"){
const err714 = {instancePath:instancePath+"/gate/ttft.p50/blocking",schemaPath:"#/$defs/rule_ttft_p50/properties/blocking/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema49.properties.blocking.type,parentSchema:schema49.properties.blocking,data:data306};
if(vErrors === null){
vErrors = [err714];
}
else {
vErrors.push(err714);
}
errors++;
}
}
}
else {
const err715 = {instancePath:instancePath+"/gate/ttft.p50",schemaPath:"#/$defs/rule_ttft_p50/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema49.type,parentSchema:schema49,data:data302};
if(vErrors === null){
vErrors = [err715];
}
else {
vErrors.push(err715);
}
errors++;
}
}
if(data213["ttft.p95"] !== undefined){
let data307 = data213["ttft.p95"];
const _errs748 = errors;
let valid140 = false;
const _errs749 = errors;
if(data307 && typeof data307 == "object" && !Array.isArray(data307)){
if(data307.max === undefined){
const err716 = {instancePath:instancePath+"/gate/ttft.p95",schemaPath:"#/$defs/rule_ttft_p50/anyOf/0/required",keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'",schema:schema49.anyOf[0].required,parentSchema:schema49.anyOf[0],data:data307};
if(vErrors === null){
vErrors = [err716];
}
else {
vErrors.push(err716);
}
errors++;
}
}
var _valid21 = _errs749 === errors;
valid140 = valid140 || _valid21;
const _errs750 = errors;
if(data307 && typeof data307 == "object" && !Array.isArray(data307)){
if(data307.max_increase === undefined){
const err717 = {instancePath:instancePath+"/gate/ttft.p95",schemaPath:"#/$defs/rule_ttft_p50/anyOf/1/required",keyword:"required",params:{missingProperty: "max_increase"},message:"must have required property '"+"max_increase"+"'",schema:schema49.anyOf[1].required,parentSchema:schema49.anyOf[1],data:data307};
if(vErrors === null){
vErrors = [err717];
}
else {
vErrors.push(err717);
}
errors++;
}
}
var _valid21 = _errs750 === errors;
valid140 = valid140 || _valid21;
if(!valid140){
const err718 = {instancePath:instancePath+"/gate/ttft.p95",schemaPath:"#/$defs/rule_ttft_p50/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema49.anyOf,parentSchema:schema49,data:data307};
if(vErrors === null){
vErrors = [err718];
}
else {
vErrors.push(err718);
}
errors++;
}
else {
errors = _errs748;
if(vErrors !== null){
if(_errs748){
vErrors.length = _errs748;
}
else {
vErrors = null;
}
}
}
if(data307 && typeof data307 == "object" && !Array.isArray(data307)){
for(const key54 in data307){
if(!((((key54 === "max") || (key54 === "max_increase")) || (key54 === "mode")) || (key54 === "blocking"))){
const err719 = {instancePath:instancePath+"/gate/ttft.p95",schemaPath:"#/$defs/rule_ttft_p50/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54},message:"must NOT have additional properties",schema:false,parentSchema:schema49,data:data307};
if(vErrors === null){
vErrors = [err719];
}
else {
vErrors.push(err719);
}
errors++;
}
}
if(data307.max !== undefined){
let data308 = data307.max;
if(!(func4("duration", data308))){
const err720 = {instancePath:instancePath+"/gate/ttft.p95/max",schemaPath:"#/$defs/rule_ttft_p50/properties/max/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"duration",parentSchema:schema49.properties.max,data:data308};
if(vErrors === null){
vErrors = [err720];
}
else {
vErrors.push(err720);
}
errors++;
}
if(typeof data308 === "string"){
if(!pattern52.test(data308)){
const err721 = {instancePath:instancePath+"/gate/ttft.p95/max",schemaPath:"#/$defs/rule_ttft_p50/properties/max/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$",parentSchema:schema49.properties.max,data:data308};
if(vErrors === null){
vErrors = [err721];
}
else {
vErrors.push(err721);
}
errors++;
}
}
else {
const err722 = {instancePath:instancePath+"/gate/ttft.p95/max",schemaPath:"#/$defs/rule_ttft_p50/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties.max.type,parentSchema:schema49.properties.max,data:data308};
if(vErrors === null){
vErrors = [err722];
}
else {
vErrors.push(err722);
}
errors++;
}
}
if(data307.max_increase !== undefined){
let data309 = data307.max_increase;
if(!(func4("increase", data309))){
const err723 = {instancePath:instancePath+"/gate/ttft.p95/max_increase",schemaPath:"#/$defs/rule_ttft_p50/properties/max_increase/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"increase",parentSchema:schema49.properties.max_increase,data:data309};
if(vErrors === null){
vErrors = [err723];
}
else {
vErrors.push(err723);
}
errors++;
}
if(typeof data309 === "string"){
if(!pattern9.test(data309)){
const err724 = {instancePath:instancePath+"/gate/ttft.p95/max_increase",schemaPath:"#/$defs/rule_ttft_p50/properties/max_increase/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)%$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)%$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)%$",parentSchema:schema49.properties.max_increase,data:data309};
if(vErrors === null){
vErrors = [err724];
}
else {
vErrors.push(err724);
}
errors++;
}
}
else {
const err725 = {instancePath:instancePath+"/gate/ttft.p95/max_increase",schemaPath:"#/$defs/rule_ttft_p50/properties/max_increase/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties.max_increase.type,parentSchema:schema49.properties.max_increase,data:data309};
if(vErrors === null){
vErrors = [err725];
}
else {
vErrors.push(err725);
}
errors++;
}
}
if(data307.mode !== undefined){
let data310 = data307.mode;
if(!((data310 === "point") || (data310 === "proven"))){
const err726 = {instancePath:instancePath+"/gate/ttft.p95/mode",schemaPath:"#/$defs/rule_ttft_p50/properties/mode/enum",keyword:"enum",params:{allowedValues: schema49.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema49.properties.mode.enum,parentSchema:schema49.properties.mode,data:data310};
if(vErrors === null){
vErrors = [err726];
}
else {
vErrors.push(err726);
}
errors++;
}
}
if(data307.blocking !== undefined){
let data311 = data307.blocking;
if(typeof data311 !== "boolean"){
const err727 = {instancePath:instancePath+"/gate/ttft.p95/blocking",schemaPath:"#/$defs/rule_ttft_p50/properties/blocking/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema49.properties.blocking.type,parentSchema:schema49.properties.blocking,data:data311};
if(vErrors === null){
vErrors = [err727];
}
else {
vErrors.push(err727);
}
errors++;
}
}
}
else {
const err728 = {instancePath:instancePath+"/gate/ttft.p95",schemaPath:"#/$defs/rule_ttft_p50/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema49.type,parentSchema:schema49,data:data307};
if(vErrors === null){
vErrors = [err728];
}
else {
vErrors.push(err728);
}
errors++;
}
}
if(data213["ttft.p99"] !== undefined){
let data312 = data213["ttft.p99"];
const _errs762 = errors;
let valid143 = false;
const _errs763 = errors;
if(data312 && typeof data312 == "object" && !Array.isArray(data312)){
if(data312.max === undefined){
const err729 = {instancePath:instancePath+"/gate/ttft.p99",schemaPath:"#/$defs/rule_ttft_p50/anyOf/0/required",keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'",schema:schema49.anyOf[0].required,parentSchema:schema49.anyOf[0],data:data312};
if(vErrors === null){
vErrors = [err729];
}
else {
vErrors.push(err729);
}
errors++;
}
}
var _valid22 = _errs763 === errors;
valid143 = valid143 || _valid22;
const _errs764 = errors;
if(data312 && typeof data312 == "object" && !Array.isArray(data312)){
if(data312.max_increase === undefined){
const err730 = {instancePath:instancePath+"/gate/ttft.p99",schemaPath:"#/$defs/rule_ttft_p50/anyOf/1/required",keyword:"required",params:{missingProperty: "max_increase"},message:"must have required property '"+"max_increase"+"'",schema:schema49.anyOf[1].required,parentSchema:schema49.anyOf[1],data:data312};
if(vErrors === null){
vErrors = [err730];
}
else {
vErrors.push(err730);
}
errors++;
}
}
var _valid22 = _errs764 === errors;
valid143 = valid143 || _valid22;
if(!valid143){
const err731 = {instancePath:instancePath+"/gate/ttft.p99",schemaPath:"#/$defs/rule_ttft_p50/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema49.anyOf,parentSchema:schema49,data:data312};
if(vErrors === null){
vErrors = [err731];
}
else {
vErrors.push(err731);
}
errors++;
}
else {
errors = _errs762;
if(vErrors !== null){
if(_errs762){
vErrors.length = _errs762;
}
else {
vErrors = null;
}
}
}
if(data312 && typeof data312 == "object" && !Array.isArray(data312)){
for(const key55 in data312){
if(!((((key55 === "max") || (key55 === "max_increase")) || (key55 === "mode")) || (key55 === "blocking"))){
const err732 = {instancePath:instancePath+"/gate/ttft.p99",schemaPath:"#/$defs/rule_ttft_p50/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55},message:"must NOT have additional properties",schema:false,parentSchema:schema49,data:data312};
if(vErrors === null){
vErrors = [err732];
}
else {
vErrors.push(err732);
}
errors++;
}
}
if(data312.max !== undefined){
let data313 = data312.max;
if(!(func4("duration", data313))){
const err733 = {instancePath:instancePath+"/gate/ttft.p99/max",schemaPath:"#/$defs/rule_ttft_p50/properties/max/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"duration",parentSchema:schema49.properties.max,data:data313};
if(vErrors === null){
vErrors = [err733];
}
else {
vErrors.push(err733);
}
errors++;
}
if(typeof data313 === "string"){
if(!pattern52.test(data313)){
const err734 = {instancePath:instancePath+"/gate/ttft.p99/max",schemaPath:"#/$defs/rule_ttft_p50/properties/max/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$",parentSchema:schema49.properties.max,data:data313};
if(vErrors === null){
vErrors = [err734];
}
else {
vErrors.push(err734);
}
errors++;
}
}
else {
const err735 = {instancePath:instancePath+"/gate/ttft.p99/max",schemaPath:"#/$defs/rule_ttft_p50/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties.max.type,parentSchema:schema49.properties.max,data:data313};
if(vErrors === null){
vErrors = [err735];
}
else {
vErrors.push(err735);
}
errors++;
}
}
if(data312.max_increase !== undefined){
let data314 = data312.max_increase;
if(!(func4("increase", data314))){
const err736 = {instancePath:instancePath+"/gate/ttft.p99/max_increase",schemaPath:"#/$defs/rule_ttft_p50/properties/max_increase/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"increase",parentSchema:schema49.properties.max_increase,data:data314};
if(vErrors === null){
vErrors = [err736];
}
else {
vErrors.push(err736);
}
errors++;
}
if(typeof data314 === "string"){
if(!pattern9.test(data314)){
const err737 = {instancePath:instancePath+"/gate/ttft.p99/max_increase",schemaPath:"#/$defs/rule_ttft_p50/properties/max_increase/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)%$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)%$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)%$",parentSchema:schema49.properties.max_increase,data:data314};
if(vErrors === null){
vErrors = [err737];
}
else {
vErrors.push(err737);
}
errors++;
}
}
else {
const err738 = {instancePath:instancePath+"/gate/ttft.p99/max_increase",schemaPath:"#/$defs/rule_ttft_p50/properties/max_increase/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties.max_increase.type,parentSchema:schema49.properties.max_increase,data:data314};
if(vErrors === null){
vErrors = [err738];
}
else {
vErrors.push(err738);
}
errors++;
}
}
if(data312.mode !== undefined){
let data315 = data312.mode;
if(!((data315 === "point") || (data315 === "proven"))){
const err739 = {instancePath:instancePath+"/gate/ttft.p99/mode",schemaPath:"#/$defs/rule_ttft_p50/properties/mode/enum",keyword:"enum",params:{allowedValues: schema49.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema49.properties.mode.enum,parentSchema:schema49.properties.mode,data:data315};
if(vErrors === null){
vErrors = [err739];
}
else {
vErrors.push(err739);
}
errors++;
}
}
if(data312.blocking !== undefined){
let data316 = data312.blocking;
if(typeof data316 !== "boolean"){
const err740 = {instancePath:instancePath+"/gate/ttft.p99/blocking",schemaPath:"#/$defs/rule_ttft_p50/properties/blocking/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema49.properties.blocking.type,parentSchema:schema49.properties.blocking,data:data316};
if(vErrors === null){
vErrors = [err740];
}
else {
vErrors.push(err740);
}
errors++;
}
}
}
else {
const err741 = {instancePath:instancePath+"/gate/ttft.p99",schemaPath:"#/$defs/rule_ttft_p50/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema49.type,parentSchema:schema49,data:data312};
if(vErrors === null){
vErrors = [err741];
}
else {
vErrors.push(err741);
}
errors++;
}
}
if(data213["latency.p50"] !== undefined){
let data317 = data213["latency.p50"];
const _errs776 = errors;
let valid146 = false;
const _errs777 = errors;
if(data317 && typeof data317 == "object" && !Array.isArray(data317)){
if(data317.max === undefined){
const err742 = {instancePath:instancePath+"/gate/latency.p50",schemaPath:"#/$defs/rule_ttft_p50/anyOf/0/required",keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'",schema:schema49.anyOf[0].required,parentSchema:schema49.anyOf[0],data:data317};
if(vErrors === null){
vErrors = [err742];
}
else {
vErrors.push(err742);
}
errors++;
}
}
var _valid23 = _errs777 === errors;
valid146 = valid146 || _valid23;
const _errs778 = errors;
if(data317 && typeof data317 == "object" && !Array.isArray(data317)){
if(data317.max_increase === undefined){
const err743 = {instancePath:instancePath+"/gate/latency.p50",schemaPath:"#/$defs/rule_ttft_p50/anyOf/1/required",keyword:"required",params:{missingProperty: "max_increase"},message:"must have required property '"+"max_increase"+"'",schema:schema49.anyOf[1].required,parentSchema:schema49.anyOf[1],data:data317};
if(vErrors === null){
vErrors = [err743];
}
else {
vErrors.push(err743);
}
errors++;
}
}
var _valid23 = _errs778 === errors;
valid146 = valid146 || _valid23;
if(!valid146){
const err744 = {instancePath:instancePath+"/gate/latency.p50",schemaPath:"#/$defs/rule_ttft_p50/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema49.anyOf,parentSchema:schema49,data:data317};
if(vErrors === null){
vErrors = [err744];
}
else {
vErrors.push(err744);
}
errors++;
}
else {
errors = _errs776;
if(vErrors !== null){
if(_errs776){
vErrors.length = _errs776;
}
else {
vErrors = null;
}
}
}
if(data317 && typeof data317 == "object" && !Array.isArray(data317)){
for(const key56 in data317){
if(!((((key56 === "max") || (key56 === "max_increase")) || (key56 === "mode")) || (key56 === "blocking"))){
const err745 = {instancePath:instancePath+"/gate/latency.p50",schemaPath:"#/$defs/rule_ttft_p50/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56},message:"must NOT have additional properties",schema:false,parentSchema:schema49,data:data317};
if(vErrors === null){
vErrors = [err745];
}
else {
vErrors.push(err745);
}
errors++;
}
}
if(data317.max !== undefined){
let data318 = data317.max;
if(!(func4("duration", data318))){
const err746 = {instancePath:instancePath+"/gate/latency.p50/max",schemaPath:"#/$defs/rule_ttft_p50/properties/max/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"duration",parentSchema:schema49.properties.max,data:data318};
if(vErrors === null){
vErrors = [err746];
}
else {
vErrors.push(err746);
}
errors++;
}
if(typeof data318 === "string"){
if(!pattern52.test(data318)){
const err747 = {instancePath:instancePath+"/gate/latency.p50/max",schemaPath:"#/$defs/rule_ttft_p50/properties/max/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$",parentSchema:schema49.properties.max,data:data318};
if(vErrors === null){
vErrors = [err747];
}
else {
vErrors.push(err747);
}
errors++;
}
}
else {
const err748 = {instancePath:instancePath+"/gate/latency.p50/max",schemaPath:"#/$defs/rule_ttft_p50/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties.max.type,parentSchema:schema49.properties.max,data:data318};
if(vErrors === null){
vErrors = [err748];
}
else {
vErrors.push(err748);
}
errors++;
}
}
if(data317.max_increase !== undefined){
let data319 = data317.max_increase;
if(!(func4("increase", data319))){
const err749 = {instancePath:instancePath+"/gate/latency.p50/max_increase",schemaPath:"#/$defs/rule_ttft_p50/properties/max_increase/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"increase",parentSchema:schema49.properties.max_increase,data:data319};
if(vErrors === null){
vErrors = [err749];
}
else {
vErrors.push(err749);
}
errors++;
}
if(typeof data319 === "string"){
if(!pattern9.test(data319)){
const err750 = {instancePath:instancePath+"/gate/latency.p50/max_increase",schemaPath:"#/$defs/rule_ttft_p50/properties/max_increase/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)%$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)%$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)%$",parentSchema:schema49.properties.max_increase,data:data319};
if(vErrors === null){
vErrors = [err750];
}
else {
vErrors.push(err750);
}
errors++;
}
}
else {
const err751 = {instancePath:instancePath+"/gate/latency.p50/max_increase",schemaPath:"#/$defs/rule_ttft_p50/properties/max_increase/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties.max_increase.type,parentSchema:schema49.properties.max_increase,data:data319};
if(vErrors === null){
vErrors = [err751];
}
else {
vErrors.push(err751);
}
errors++;
}
}
if(data317.mode !== undefined){
let data320 = data317.mode;
if(!((data320 === "point") || (data320 === "proven"))){
const err752 = {instancePath:instancePath+"/gate/latency.p50/mode",schemaPath:"#/$defs/rule_ttft_p50/properties/mode/enum",keyword:"enum",params:{allowedValues: schema49.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema49.properties.mode.enum,parentSchema:schema49.properties.mode,data:data320};
if(vErrors === null){
vErrors = [err752];
}
else {
vErrors.push(err752);
}
errors++;
}
}
if(data317.blocking !== undefined){
let data321 = data317.blocking;
if(typeof data321 !== "boolean"){
const err753 = {instancePath:instancePath+"/gate/latency.p50/blocking",schemaPath:"#/$defs/rule_ttft_p50/properties/blocking/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema49.properties.blocking.type,parentSchema:schema49.properties.blocking,data:data321};
if(vErrors === null){
vErrors = [err753];
}
else {
vErrors.push(err753);
}
errors++;
}
}
}
else {
const err754 = {instancePath:instancePath+"/gate/latency.p50",schemaPath:"#/$defs/rule_ttft_p50/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema49.type,parentSchema:schema49,data:data317};
if(vErrors === null){
vErrors = [err754];
}
else {
vErrors.push(err754);
}
errors++;
}
}
if(data213["latency.p95"] !== undefined){
let data322 = data213["latency.p95"];
const _errs790 = errors;
let valid149 = false;
const _errs791 = errors;
if(data322 && typeof data322 == "object" && !Array.isArray(data322)){
if(data322.max === undefined){
const err755 = {instancePath:instancePath+"/gate/latency.p95",schemaPath:"#/$defs/rule_ttft_p50/anyOf/0/required",keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'",schema:schema49.anyOf[0].required,parentSchema:schema49.anyOf[0],data:data322};
if(vErrors === null){
vErrors = [err755];
}
else {
vErrors.push(err755);
}
errors++;
}
}
var _valid24 = _errs791 === errors;
valid149 = valid149 || _valid24;
const _errs792 = errors;
if(data322 && typeof data322 == "object" && !Array.isArray(data322)){
if(data322.max_increase === undefined){
const err756 = {instancePath:instancePath+"/gate/latency.p95",schemaPath:"#/$defs/rule_ttft_p50/anyOf/1/required",keyword:"required",params:{missingProperty: "max_increase"},message:"must have required property '"+"max_increase"+"'",schema:schema49.anyOf[1].required,parentSchema:schema49.anyOf[1],data:data322};
if(vErrors === null){
vErrors = [err756];
}
else {
vErrors.push(err756);
}
errors++;
}
}
var _valid24 = _errs792 === errors;
valid149 = valid149 || _valid24;
if(!valid149){
const err757 = {instancePath:instancePath+"/gate/latency.p95",schemaPath:"#/$defs/rule_ttft_p50/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema49.anyOf,parentSchema:schema49,data:data322};
if(vErrors === null){
vErrors = [err757];
}
else {
vErrors.push(err757);
}
errors++;
}
else {
errors = _errs790;
if(vErrors !== null){
if(_errs790){
vErrors.length = _errs790;
}
else {
vErrors = null;
}
}
}
if(data322 && typeof data322 == "object" && !Array.isArray(data322)){
for(const key57 in data322){
if(!((((key57 === "max") || (key57 === "max_increase")) || (key57 === "mode")) || (key57 === "blocking"))){
const err758 = {instancePath:instancePath+"/gate/latency.p95",schemaPath:"#/$defs/rule_ttft_p50/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57},message:"must NOT have additional properties",schema:false,parentSchema:schema49,data:data322};
if(vErrors === null){
vErrors = [err758];
}
else {
vErrors.push(err758);
}
errors++;
}
}
if(data322.max !== undefined){
let data323 = data322.max;
if(!(func4("duration", data323))){
const err759 = {instancePath:instancePath+"/gate/latency.p95/max",schemaPath:"#/$defs/rule_ttft_p50/properties/max/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"duration",parentSchema:schema49.properties.max,data:data323};
if(vErrors === null){
vErrors = [err759];
}
else {
vErrors.push(err759);
}
errors++;
}
if(typeof data323 === "string"){
if(!pattern52.test(data323)){
const err760 = {instancePath:instancePath+"/gate/latency.p95/max",schemaPath:"#/$defs/rule_ttft_p50/properties/max/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$",parentSchema:schema49.properties.max,data:data323};
if(vErrors === null){
vErrors = [err760];
}
else {
vErrors.push(err760);
}
errors++;
}
}
else {
const err761 = {instancePath:instancePath+"/gate/latency.p95/max",schemaPath:"#/$defs/rule_ttft_p50/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties.max.type,parentSchema:schema49.properties.max,data:data323};
if(vErrors === null){
vErrors = [err761];
}
else {
vErrors.push(err761);
}
errors++;
}
}
if(data322.max_increase !== undefined){
let data324 = data322.max_increase;
if(!(func4("increase", data324))){
const err762 = {instancePath:instancePath+"/gate/latency.p95/max_increase",schemaPath:"#/$defs/rule_ttft_p50/properties/max_increase/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"increase",parentSchema:schema49.properties.max_increase,data:data324};
if(vErrors === null){
vErrors = [err762];
}
else {
vErrors.push(err762);
}
errors++;
}
if(typeof data324 === "string"){
if(!pattern9.test(data324)){
const err763 = {instancePath:instancePath+"/gate/latency.p95/max_increase",schemaPath:"#/$defs/rule_ttft_p50/properties/max_increase/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)%$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)%$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)%$",parentSchema:schema49.properties.max_increase,data:data324};
if(vErrors === null){
vErrors = [err763];
}
else {
vErrors.push(err763);
}
errors++;
}
}
else {
const err764 = {instancePath:instancePath+"/gate/latency.p95/max_increase",schemaPath:"#/$defs/rule_ttft_p50/properties/max_increase/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties.max_increase.type,parentSchema:schema49.properties.max_increase,data:data324};
if(vErrors === null){
vErrors = [err764];
}
else {
vErrors.push(err764);
}
errors++;
}
}
if(data322.mode !== undefined){
let data325 = data322.mode;
if(!((data325 === "point") || (data325 === "proven"))){
const err765 = {instancePath:instancePath+"/gate/latency.p95/mode",schemaPath:"#/$defs/rule_ttft_p50/properties/mode/enum",keyword:"enum",params:{allowedValues: schema49.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema49.properties.mode.enum,parentSchema:schema49.properties.mode,data:data325};
if(vErrors === null){
vErrors = [err765];
}
else {
vErrors.push(err765);
}
errors++;
}
}
if(data322.blocking !== undefined){
let data326 = data322.blocking;
if(typeof data326 !== "boolean"){
const err766 = {instancePath:instancePath+"/gate/latency.p95/blocking",schemaPath:"#/$defs/rule_ttft_p50/properties/blocking/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema49.properties.blocking.type,parentSchema:schema49.properties.blocking,data:data326};
if(vErrors === null){
vErrors = [err766];
}
else {
vErrors.push(err766);
}
errors++;
}
}
}
else {
const err767 = {instancePath:instancePath+"/gate/latency.p95",schemaPath:"#/$defs/rule_ttft_p50/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema49.type,parentSchema:schema49,data:data322};
if(vErrors === null){
vErrors = [err767];
}
else {
vErrors.push(err767);
}
errors++;
}
}
if(data213["latency.p99"] !== undefined){
let data327 = data213["latency.p99"];
const _errs804 = errors;
let valid152 = false;
const _errs805 = errors;
if(data327 && typeof data327 == "object" && !Array.isArray(data327)){
if(data327.max === undefined){
const err768 = {instancePath:instancePath+"/gate/latency.p99",schemaPath:"#/$defs/rule_ttft_p50/anyOf/0/required",keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'",schema:schema49.anyOf[0].required,parentSchema:schema49.anyOf[0],data:data327};
if(vErrors === null){
vErrors = [err768];
}
else {
vErrors.push(err768);
}
errors++;
}
}
var _valid25 = _errs805 === errors;
valid152 = valid152 || _valid25;
const _errs806 = errors;
if(data327 && typeof data327 == "object" && !Array.isArray(data327)){
if(data327.max_increase === undefined){
const err769 = {instancePath:instancePath+"/gate/latency.p99",schemaPath:"#/$defs/rule_ttft_p50/anyOf/1/required",keyword:"required",params:{missingProperty: "max_increase"},message:"must have required property '"+"max_increase"+"'",schema:schema49.anyOf[1].required,parentSchema:schema49.anyOf[1],data:data327};
if(vErrors === null){
vErrors = [err769];
}
else {
vErrors.push(err769);
}
errors++;
}
}
var _valid25 = _errs806 === errors;
valid152 = valid152 || _valid25;
if(!valid152){
const err770 = {instancePath:instancePath+"/gate/latency.p99",schemaPath:"#/$defs/rule_ttft_p50/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema49.anyOf,parentSchema:schema49,data:data327};
if(vErrors === null){
vErrors = [err770];
}
else {
vErrors.push(err770);
}
errors++;
}
else {
errors = _errs804;
if(vErrors !== null){
if(_errs804){
vErrors.length = _errs804;
}
else {
vErrors = null;
}
}
}
if(data327 && typeof data327 == "object" && !Array.isArray(data327)){
for(const key58 in data327){
if(!((((key58 === "max") || (key58 === "max_increase")) || (key58 === "mode")) || (key58 === "blocking"))){
const err771 = {instancePath:instancePath+"/gate/latency.p99",schemaPath:"#/$defs/rule_ttft_p50/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58},message:"must NOT have additional properties",schema:false,parentSchema:schema49,data:data327};
if(vErrors === null){
vErrors = [err771];
}
else {
vErrors.push(err771);
}
errors++;
}
}
if(data327.max !== undefined){
let data328 = data327.max;
if(!(func4("duration", data328))){
const err772 = {instancePath:instancePath+"/gate/latency.p99/max",schemaPath:"#/$defs/rule_ttft_p50/properties/max/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"duration",parentSchema:schema49.properties.max,data:data328};
if(vErrors === null){
vErrors = [err772];
}
else {
vErrors.push(err772);
}
errors++;
}
if(typeof data328 === "string"){
if(!pattern52.test(data328)){
const err773 = {instancePath:instancePath+"/gate/latency.p99/max",schemaPath:"#/$defs/rule_ttft_p50/properties/max/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$",parentSchema:schema49.properties.max,data:data328};
if(vErrors === null){
vErrors = [err773];
}
else {
vErrors.push(err773);
}
errors++;
}
}
else {
const err774 = {instancePath:instancePath+"/gate/latency.p99/max",schemaPath:"#/$defs/rule_ttft_p50/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties.max.type,parentSchema:schema49.properties.max,data:data328};
if(vErrors === null){
vErrors = [err774];
}
else {
vErrors.push(err774);
}
errors++;
}
}
if(data327.max_increase !== undefined){
let data329 = data327.max_increase;
if(!(func4("increase", data329))){
const err775 = {instancePath:instancePath+"/gate/latency.p99/max_increase",schemaPath:"#/$defs/rule_ttft_p50/properties/max_increase/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"increase",parentSchema:schema49.properties.max_increase,data:data329};
if(vErrors === null){
vErrors = [err775];
}
else {
vErrors.push(err775);
}
errors++;
}
if(typeof data329 === "string"){
if(!pattern9.test(data329)){
const err776 = {instancePath:instancePath+"/gate/latency.p99/max_increase",schemaPath:"#/$defs/rule_ttft_p50/properties/max_increase/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)%$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)%$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)%$",parentSchema:schema49.properties.max_increase,data:data329};
if(vErrors === null){
vErrors = [err776];
}
else {
vErrors.push(err776);
}
errors++;
}
}
else {
const err777 = {instancePath:instancePath+"/gate/latency.p99/max_increase",schemaPath:"#/$defs/rule_ttft_p50/properties/max_increase/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties.max_increase.type,parentSchema:schema49.properties.max_increase,data:data329};
if(vErrors === null){
vErrors = [err777];
}
else {
vErrors.push(err777);
}
errors++;
}
}
if(data327.mode !== undefined){
let data330 = data327.mode;
if(!((data330 === "point") || (data330 === "proven"))){
const err778 = {instancePath:instancePath+"/gate/latency.p99/mode",schemaPath:"#/$defs/rule_ttft_p50/properties/mode/enum",keyword:"enum",params:{allowedValues: schema49.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema49.properties.mode.enum,parentSchema:schema49.properties.mode,data:data330};
if(vErrors === null){
vErrors = [err778];
}
else {
vErrors.push(err778);
}
errors++;
}
}
if(data327.blocking !== undefined){
let data331 = data327.blocking;
if(typeof data331 !== "boolean"){
const err779 = {instancePath:instancePath+"/gate/latency.p99/blocking",schemaPath:"#/$defs/rule_ttft_p50/properties/blocking/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema49.properties.blocking.type,parentSchema:schema49.properties.blocking,data:data331};
if(vErrors === null){
vErrors = [err779];
}
else {
vErrors.push(err779);
}
errors++;
}
}
}
else {
const err780 = {instancePath:instancePath+"/gate/latency.p99",schemaPath:"#/$defs/rule_ttft_p50/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema49.type,parentSchema:schema49,data:data327};
if(vErrors === null){
vErrors = [err780];
}
else {
vErrors.push(err780);
}
errors++;
}
}
if(data213.goodput !== undefined){
let data332 = data213.goodput;
const _errs818 = errors;
let valid155 = false;
const _errs819 = errors;
if(data332 && typeof data332 == "object" && !Array.isArray(data332)){
if(data332.min === undefined){
const err781 = {instancePath:instancePath+"/gate/goodput",schemaPath:"#/$defs/rule_goodput/anyOf/0/required",keyword:"required",params:{missingProperty: "min"},message:"must have required property '"+"min"+"'",schema:schema55.anyOf[0].required,parentSchema:schema55.anyOf[0],data:data332};
if(vErrors === null){
vErrors = [err781];
}
else {
vErrors.push(err781);
}
errors++;
}
}
var _valid26 = _errs819 === errors;
valid155 = valid155 || _valid26;
const _errs820 = errors;
if(data332 && typeof data332 == "object" && !Array.isArray(data332)){
if(data332.max_drop === undefined){
const err782 = {instancePath:instancePath+"/gate/goodput",schemaPath:"#/$defs/rule_goodput/anyOf/1/required",keyword:"required",params:{missingProperty: "max_drop"},message:"must have required property '"+"max_drop"+"'",schema:schema55.anyOf[1].required,parentSchema:schema55.anyOf[1],data:data332};
if(vErrors === null){
vErrors = [err782];
}
else {
vErrors.push(err782);
}
errors++;
}
}
var _valid26 = _errs820 === errors;
valid155 = valid155 || _valid26;
if(!valid155){
const err783 = {instancePath:instancePath+"/gate/goodput",schemaPath:"#/$defs/rule_goodput/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema55.anyOf,parentSchema:schema55,data:data332};
if(vErrors === null){
vErrors = [err783];
}
else {
vErrors.push(err783);
}
errors++;
}
else {
errors = _errs818;
if(vErrors !== null){
if(_errs818){
vErrors.length = _errs818;
}
else {
vErrors = null;
}
}
}
if(data332 && typeof data332 == "object" && !Array.isArray(data332)){
for(const key59 in data332){
if(!(((((key59 === "min") || (key59 === "max_drop")) || (key59 === "mode")) || (key59 === "blocking")) || (key59 === "slo"))){
const err784 = {instancePath:instancePath+"/gate/goodput",schemaPath:"#/$defs/rule_goodput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key59},message:"must NOT have additional properties",schema:false,parentSchema:schema55,data:data332};
if(vErrors === null){
vErrors = [err784];
}
else {
vErrors.push(err784);
}
errors++;
}
}
if(data332.min !== undefined){
let data333 = data332.min;
if(!(func4("level", data333))){
const err785 = {instancePath:instancePath+"/gate/goodput/min",schemaPath:"#/$defs/rule_goodput/properties/min/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"level",parentSchema:schema55.properties.min,data:data333};
if(vErrors === null){
vErrors = [err785];
}
else {
vErrors.push(err785);
}
errors++;
}
if(typeof data333 === "string"){
if(!pattern9.test(data333)){
const err786 = {instancePath:instancePath+"/gate/goodput/min",schemaPath:"#/$defs/rule_goodput/properties/min/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)%$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)%$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)%$",parentSchema:schema55.properties.min,data:data333};
if(vErrors === null){
vErrors = [err786];
}
else {
vErrors.push(err786);
}
errors++;
}
}
else {
const err787 = {instancePath:instancePath+"/gate/goodput/min",schemaPath:"#/$defs/rule_goodput/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.min.type,parentSchema:schema55.properties.min,data:data333};
if(vErrors === null){
vErrors = [err787];
}
else {
vErrors.push(err787);
}
errors++;
}
}
if(data332.max_drop !== undefined){
let data334 = data332.max_drop;
if(!(func4("points", data334))){
const err788 = {instancePath:instancePath+"/gate/goodput/max_drop",schemaPath:"#/$defs/rule_goodput/properties/max_drop/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"points",parentSchema:schema55.properties.max_drop,data:data334};
if(vErrors === null){
vErrors = [err788];
}
else {
vErrors.push(err788);
}
errors++;
}
if(typeof data334 === "string"){
if(!pattern72.test(data334)){
const err789 = {instancePath:instancePath+"/gate/goodput/max_drop",schemaPath:"#/$defs/rule_goodput/properties/max_drop/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)pp$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)pp$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)pp$",parentSchema:schema55.properties.max_drop,data:data334};
if(vErrors === null){
vErrors = [err789];
}
else {
vErrors.push(err789);
}
errors++;
}
}
else {
const err790 = {instancePath:instancePath+"/gate/goodput/max_drop",schemaPath:"#/$defs/rule_goodput/properties/max_drop/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.max_drop.type,parentSchema:schema55.properties.max_drop,data:data334};
if(vErrors === null){
vErrors = [err790];
}
else {
vErrors.push(err790);
}
errors++;
}
}
if(data332.mode !== undefined){
let data335 = data332.mode;
if(!((data335 === "point") || (data335 === "proven"))){
const err791 = {instancePath:instancePath+"/gate/goodput/mode",schemaPath:"#/$defs/rule_goodput/properties/mode/enum",keyword:"enum",params:{allowedValues: schema55.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema55.properties.mode.enum,parentSchema:schema55.properties.mode,data:data335};
if(vErrors === null){
vErrors = [err791];
}
else {
vErrors.push(err791);
}
errors++;
}
}
if(data332.blocking !== undefined){
let data336 = data332.blocking;
if(typeof data336 !== "boolean"){
const err792 = {instancePath:instancePath+"/gate/goodput/blocking",schemaPath:"#/$defs/rule_goodput/properties/blocking/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema55.properties.blocking.type,parentSchema:schema55.properties.blocking,data:data336};
if(vErrors === null){
vErrors = [err792];
}
else {
vErrors.push(err792);
}
errors++;
}
}
if(data332.slo !== undefined){
let data337 = data332.slo;
if(data337 && typeof data337 == "object" && !Array.isArray(data337)){
if(Object.keys(data337).length < 1){
const err793 = {instancePath:instancePath+"/gate/goodput/slo",schemaPath:"#/$defs/rule_goodput/properties/slo/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema55.properties.slo,data:data337};
if(vErrors === null){
vErrors = [err793];
}
else {
vErrors.push(err793);
}
errors++;
}
for(const key60 in data337){
if(!(((key60 === "ttft") || (key60 === "tpot")) || (key60 === "latency"))){
const err794 = {instancePath:instancePath+"/gate/goodput/slo",schemaPath:"#/$defs/rule_goodput/properties/slo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60},message:"must NOT have additional properties",schema:false,parentSchema:schema55.properties.slo,data:data337};
if(vErrors === null){
vErrors = [err794];
}
else {
vErrors.push(err794);
}
errors++;
}
}
if(data337.ttft !== undefined){
let data338 = data337.ttft;
if(!(func4("duration", data338))){
const err795 = {instancePath:instancePath+"/gate/goodput/slo/ttft",schemaPath:"#/$defs/rule_goodput/properties/slo/properties/ttft/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"duration",parentSchema:schema55.properties.slo.properties.ttft,data:data338};
if(vErrors === null){
vErrors = [err795];
}
else {
vErrors.push(err795);
}
errors++;
}
if(typeof data338 === "string"){
if(!pattern52.test(data338)){
const err796 = {instancePath:instancePath+"/gate/goodput/slo/ttft",schemaPath:"#/$defs/rule_goodput/properties/slo/properties/ttft/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$",parentSchema:schema55.properties.slo.properties.ttft,data:data338};
if(vErrors === null){
vErrors = [err796];
}
else {
vErrors.push(err796);
}
errors++;
}
}
else {
const err797 = {instancePath:instancePath+"/gate/goodput/slo/ttft",schemaPath:"#/$defs/rule_goodput/properties/slo/properties/ttft/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.slo.properties.ttft.type,parentSchema:schema55.properties.slo.properties.ttft,data:data338};
if(vErrors === null){
vErrors = [err797];
}
else {
vErrors.push(err797);
}
errors++;
}
}
if(data337.tpot !== undefined){
let data339 = data337.tpot;
if(!(func4("duration", data339))){
const err798 = {instancePath:instancePath+"/gate/goodput/slo/tpot",schemaPath:"#/$defs/rule_goodput/properties/slo/properties/tpot/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"duration",parentSchema:schema55.properties.slo.properties.tpot,data:data339};
if(vErrors === null){
vErrors = [err798];
}
else {
vErrors.push(err798);
}
errors++;
}
if(typeof data339 === "string"){
if(!pattern52.test(data339)){
const err799 = {instancePath:instancePath+"/gate/goodput/slo/tpot",schemaPath:"#/$defs/rule_goodput/properties/slo/properties/tpot/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$",parentSchema:schema55.properties.slo.properties.tpot,data:data339};
if(vErrors === null){
vErrors = [err799];
}
else {
vErrors.push(err799);
}
errors++;
}
}
else {
const err800 = {instancePath:instancePath+"/gate/goodput/slo/tpot",schemaPath:"#/$defs/rule_goodput/properties/slo/properties/tpot/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.slo.properties.tpot.type,parentSchema:schema55.properties.slo.properties.tpot,data:data339};
if(vErrors === null){
vErrors = [err800];
}
else {
vErrors.push(err800);
}
errors++;
}
}
if(data337.latency !== undefined){
let data340 = data337.latency;
if(!(func4("duration", data340))){
const err801 = {instancePath:instancePath+"/gate/goodput/slo/latency",schemaPath:"#/$defs/rule_goodput/properties/slo/properties/latency/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"duration",parentSchema:schema55.properties.slo.properties.latency,data:data340};
if(vErrors === null){
vErrors = [err801];
}
else {
vErrors.push(err801);
}
errors++;
}
if(typeof data340 === "string"){
if(!pattern52.test(data340)){
const err802 = {instancePath:instancePath+"/gate/goodput/slo/latency",schemaPath:"#/$defs/rule_goodput/properties/slo/properties/latency/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$",parentSchema:schema55.properties.slo.properties.latency,data:data340};
if(vErrors === null){
vErrors = [err802];
}
else {
vErrors.push(err802);
}
errors++;
}
}
else {
const err803 = {instancePath:instancePath+"/gate/goodput/slo/latency",schemaPath:"#/$defs/rule_goodput/properties/slo/properties/latency/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.slo.properties.latency.type,parentSchema:schema55.properties.slo.properties.latency,data:data340};
if(vErrors === null){
vErrors = [err803];
}
else {
vErrors.push(err803);
}
errors++;
}
}
}
else {
const err804 = {instancePath:instancePath+"/gate/goodput/slo",schemaPath:"#/$defs/rule_goodput/properties/slo/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema55.properties.slo.type,parentSchema:schema55.properties.slo,data:data337};
if(vErrors === null){
vErrors = [err804];
}
else {
vErrors.push(err804);
}
errors++;
}
}
}
else {
const err805 = {instancePath:instancePath+"/gate/goodput",schemaPath:"#/$defs/rule_goodput/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema55.type,parentSchema:schema55,data:data332};
if(vErrors === null){
vErrors = [err805];
}
else {
vErrors.push(err805);
}
errors++;
}
}
if(data213["cost.per_success"] !== undefined){
let data341 = data213["cost.per_success"];
const _errs841 = errors;
let valid159 = false;
const _errs842 = errors;
if(data341 && typeof data341 == "object" && !Array.isArray(data341)){
if(data341.max === undefined){
const err806 = {instancePath:instancePath+"/gate/cost.per_success",schemaPath:"#/$defs/rule_cost_per_success/anyOf/0/required",keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'",schema:schema56.anyOf[0].required,parentSchema:schema56.anyOf[0],data:data341};
if(vErrors === null){
vErrors = [err806];
}
else {
vErrors.push(err806);
}
errors++;
}
}
var _valid27 = _errs842 === errors;
valid159 = valid159 || _valid27;
const _errs843 = errors;
if(data341 && typeof data341 == "object" && !Array.isArray(data341)){
if(data341.max_increase === undefined){
const err807 = {instancePath:instancePath+"/gate/cost.per_success",schemaPath:"#/$defs/rule_cost_per_success/anyOf/1/required",keyword:"required",params:{missingProperty: "max_increase"},message:"must have required property '"+"max_increase"+"'",schema:schema56.anyOf[1].required,parentSchema:schema56.anyOf[1],data:data341};
if(vErrors === null){
vErrors = [err807];
}
else {
vErrors.push(err807);
}
errors++;
}
}
var _valid27 = _errs843 === errors;
valid159 = valid159 || _valid27;
if(!valid159){
const err808 = {instancePath:instancePath+"/gate/cost.per_success",schemaPath:"#/$defs/rule_cost_per_success/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema56.anyOf,parentSchema:schema56,data:data341};
if(vErrors === null){
vErrors = [err808];
}
else {
vErrors.push(err808);
}
errors++;
}
else {
errors = _errs841;
if(vErrors !== null){
if(_errs841){
vErrors.length = _errs841;
}
else {
vErrors = null;
}
}
}
if(data341 && typeof data341 == "object" && !Array.isArray(data341)){
for(const key61 in data341){
if(!(((key61 === "max") || (key61 === "max_increase")) || (key61 === "blocking"))){
const err809 = {instancePath:instancePath+"/gate/cost.per_success",schemaPath:"#/$defs/rule_cost_per_success/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61},message:"must NOT have additional properties",schema:false,parentSchema:schema56,data:data341};
if(vErrors === null){
vErrors = [err809];
}
else {
vErrors.push(err809);
}
errors++;
}
}
if(data341.max !== undefined){
let data342 = data341.max;
if(!(func4("money", data342))){
const err810 = {instancePath:instancePath+"/gate/cost.per_success/max",schemaPath:"#/$defs/rule_cost_per_success/properties/max/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"money",parentSchema:schema56.properties.max,data:data342};
if(vErrors === null){
vErrors = [err810];
}
else {
vErrors.push(err810);
}
errors++;
}
if(typeof data342 === "string"){
if(!pattern8.test(data342)){
const err811 = {instancePath:instancePath+"/gate/cost.per_success/max",schemaPath:"#/$defs/rule_cost_per_success/properties/max/pattern",keyword:"pattern",params:{pattern: "^\\$(\\d+(?:\\.\\d+)?)$"},message:"must match pattern \""+"^\\$(\\d+(?:\\.\\d+)?)$"+"\"",schema:"^\\$(\\d+(?:\\.\\d+)?)$",parentSchema:schema56.properties.max,data:data342};
if(vErrors === null){
vErrors = [err811];
}
else {
vErrors.push(err811);
}
errors++;
}
}
else {
const err812 = {instancePath:instancePath+"/gate/cost.per_success/max",schemaPath:"#/$defs/rule_cost_per_success/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.max.type,parentSchema:schema56.properties.max,data:data342};
if(vErrors === null){
vErrors = [err812];
}
else {
vErrors.push(err812);
}
errors++;
}
}
if(data341.max_increase !== undefined){
let data343 = data341.max_increase;
if(!(func4("increase", data343))){
const err813 = {instancePath:instancePath+"/gate/cost.per_success/max_increase",schemaPath:"#/$defs/rule_cost_per_success/properties/max_increase/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"increase",parentSchema:schema56.properties.max_increase,data:data343};
if(vErrors === null){
vErrors = [err813];
}
else {
vErrors.push(err813);
}
errors++;
}
if(typeof data343 === "string"){
if(!pattern9.test(data343)){
const err814 = {instancePath:instancePath+"/gate/cost.per_success/max_increase",schemaPath:"#/$defs/rule_cost_per_success/properties/max_increase/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)%$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)%$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)%$",parentSchema:schema56.properties.max_increase,data:data343};
if(vErrors === null){
vErrors = [err814];
}
else {
vErrors.push(err814);
}
errors++;
}
}
else {
const err815 = {instancePath:instancePath+"/gate/cost.per_success/max_increase",schemaPath:"#/$defs/rule_cost_per_success/properties/max_increase/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.max_increase.type,parentSchema:schema56.properties.max_increase,data:data343};
if(vErrors === null){
vErrors = [err815];
}
else {
vErrors.push(err815);
}
errors++;
}
}
if(data341.blocking !== undefined){
let data344 = data341.blocking;
if(typeof data344 !== "boolean"){
const err816 = {instancePath:instancePath+"/gate/cost.per_success/blocking",schemaPath:"#/$defs/rule_cost_per_success/properties/blocking/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema56.properties.blocking.type,parentSchema:schema56.properties.blocking,data:data344};
if(vErrors === null){
vErrors = [err816];
}
else {
vErrors.push(err816);
}
errors++;
}
}
}
else {
const err817 = {instancePath:instancePath+"/gate/cost.per_success",schemaPath:"#/$defs/rule_cost_per_success/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema56.type,parentSchema:schema56,data:data341};
if(vErrors === null){
vErrors = [err817];
}
else {
vErrors.push(err817);
}
errors++;
}
}
if(data213["cost.run"] !== undefined){
let data345 = data213["cost.run"];
const _errs854 = errors;
let valid162 = false;
const _errs855 = errors;
if(data345 && typeof data345 == "object" && !Array.isArray(data345)){
if(data345.max === undefined){
const err818 = {instancePath:instancePath+"/gate/cost.run",schemaPath:"#/$defs/rule_cost_run/anyOf/0/required",keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'",schema:schema57.anyOf[0].required,parentSchema:schema57.anyOf[0],data:data345};
if(vErrors === null){
vErrors = [err818];
}
else {
vErrors.push(err818);
}
errors++;
}
}
var _valid28 = _errs855 === errors;
valid162 = valid162 || _valid28;
if(!valid162){
const err819 = {instancePath:instancePath+"/gate/cost.run",schemaPath:"#/$defs/rule_cost_run/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema57.anyOf,parentSchema:schema57,data:data345};
if(vErrors === null){
vErrors = [err819];
}
else {
vErrors.push(err819);
}
errors++;
}
else {
errors = _errs854;
if(vErrors !== null){
if(_errs854){
vErrors.length = _errs854;
}
else {
vErrors = null;
}
}
}
if(data345 && typeof data345 == "object" && !Array.isArray(data345)){
for(const key62 in data345){
if(!((key62 === "max") || (key62 === "blocking"))){
const err820 = {instancePath:instancePath+"/gate/cost.run",schemaPath:"#/$defs/rule_cost_run/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key62},message:"must NOT have additional properties",schema:false,parentSchema:schema57,data:data345};
if(vErrors === null){
vErrors = [err820];
}
else {
vErrors.push(err820);
}
errors++;
}
}
if(data345.max !== undefined){
let data346 = data345.max;
if(!(func4("money", data346))){
const err821 = {instancePath:instancePath+"/gate/cost.run/max",schemaPath:"#/$defs/rule_cost_run/properties/max/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"money",parentSchema:schema57.properties.max,data:data346};
if(vErrors === null){
vErrors = [err821];
}
else {
vErrors.push(err821);
}
errors++;
}
if(typeof data346 === "string"){
if(!pattern8.test(data346)){
const err822 = {instancePath:instancePath+"/gate/cost.run/max",schemaPath:"#/$defs/rule_cost_run/properties/max/pattern",keyword:"pattern",params:{pattern: "^\\$(\\d+(?:\\.\\d+)?)$"},message:"must match pattern \""+"^\\$(\\d+(?:\\.\\d+)?)$"+"\"",schema:"^\\$(\\d+(?:\\.\\d+)?)$",parentSchema:schema57.properties.max,data:data346};
if(vErrors === null){
vErrors = [err822];
}
else {
vErrors.push(err822);
}
errors++;
}
}
else {
const err823 = {instancePath:instancePath+"/gate/cost.run/max",schemaPath:"#/$defs/rule_cost_run/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.max.type,parentSchema:schema57.properties.max,data:data346};
if(vErrors === null){
vErrors = [err823];
}
else {
vErrors.push(err823);
}
errors++;
}
}
if(data345.blocking !== undefined){
let data347 = data345.blocking;
if(typeof data347 !== "boolean"){
const err824 = {instancePath:instancePath+"/gate/cost.run/blocking",schemaPath:"#/$defs/rule_cost_run/properties/blocking/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema57.properties.blocking.type,parentSchema:schema57.properties.blocking,data:data347};
if(vErrors === null){
vErrors = [err824];
}
else {
vErrors.push(err824);
}
errors++;
}
}
}
else {
const err825 = {instancePath:instancePath+"/gate/cost.run",schemaPath:"#/$defs/rule_cost_run/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema57.type,parentSchema:schema57,data:data345};
if(vErrors === null){
vErrors = [err825];
}
else {
vErrors.push(err825);
}
errors++;
}
}
for(const key63 in data213){
if(pattern63.test(key63)){
let data348 = data213[key63];
const _errs864 = errors;
let valid166 = false;
const _errs865 = errors;
if(data348 && typeof data348 == "object" && !Array.isArray(data348)){
if(data348.min === undefined){
const err826 = {instancePath:instancePath+"/gate/" + key63.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/rule_pass_rate/anyOf/0/required",keyword:"required",params:{missingProperty: "min"},message:"must have required property '"+"min"+"'",schema:schema32.anyOf[0].required,parentSchema:schema32.anyOf[0],data:data348};
if(vErrors === null){
vErrors = [err826];
}
else {
vErrors.push(err826);
}
errors++;
}
}
var _valid29 = _errs865 === errors;
valid166 = valid166 || _valid29;
const _errs866 = errors;
if(data348 && typeof data348 == "object" && !Array.isArray(data348)){
if(data348.max_drop === undefined){
const err827 = {instancePath:instancePath+"/gate/" + key63.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/rule_pass_rate/anyOf/1/required",keyword:"required",params:{missingProperty: "max_drop"},message:"must have required property '"+"max_drop"+"'",schema:schema32.anyOf[1].required,parentSchema:schema32.anyOf[1],data:data348};
if(vErrors === null){
vErrors = [err827];
}
else {
vErrors.push(err827);
}
errors++;
}
}
var _valid29 = _errs866 === errors;
valid166 = valid166 || _valid29;
if(!valid166){
const err828 = {instancePath:instancePath+"/gate/" + key63.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/rule_pass_rate/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema32.anyOf,parentSchema:schema32,data:data348};
if(vErrors === null){
vErrors = [err828];
}
else {
vErrors.push(err828);
}
errors++;
}
else {
errors = _errs864;
if(vErrors !== null){
if(_errs864){
vErrors.length = _errs864;
}
else {
vErrors = null;
}
}
}
if(data348 && typeof data348 == "object" && !Array.isArray(data348)){
for(const key64 in data348){
if(!((((key64 === "min") || (key64 === "max_drop")) || (key64 === "mode")) || (key64 === "blocking"))){
const err829 = {instancePath:instancePath+"/gate/" + key63.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/rule_pass_rate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64},message:"must NOT have additional properties",schema:false,parentSchema:schema32,data:data348};
if(vErrors === null){
vErrors = [err829];
}
else {
vErrors.push(err829);
}
errors++;
}
}
if(data348.min !== undefined){
let data349 = data348.min;
if(!(func4("level", data349))){
const err830 = {instancePath:instancePath+"/gate/" + key63.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/$defs/rule_pass_rate/properties/min/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"level",parentSchema:schema32.properties.min,data:data349};
if(vErrors === null){
vErrors = [err830];
}
else {
vErrors.push(err830);
}
errors++;
}
if(typeof data349 === "string"){
if(!pattern9.test(data349)){
const err831 = {instancePath:instancePath+"/gate/" + key63.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/$defs/rule_pass_rate/properties/min/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)%$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)%$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)%$",parentSchema:schema32.properties.min,data:data349};
if(vErrors === null){
vErrors = [err831];
}
else {
vErrors.push(err831);
}
errors++;
}
}
else {
const err832 = {instancePath:instancePath+"/gate/" + key63.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/$defs/rule_pass_rate/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.min.type,parentSchema:schema32.properties.min,data:data349};
if(vErrors === null){
vErrors = [err832];
}
else {
vErrors.push(err832);
}
errors++;
}
}
if(data348.max_drop !== undefined){
let data350 = data348.max_drop;
if(!(func4("points", data350))){
const err833 = {instancePath:instancePath+"/gate/" + key63.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_drop",schemaPath:"#/$defs/rule_pass_rate/properties/max_drop/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"points",parentSchema:schema32.properties.max_drop,data:data350};
if(vErrors === null){
vErrors = [err833];
}
else {
vErrors.push(err833);
}
errors++;
}
if(typeof data350 === "string"){
if(!pattern72.test(data350)){
const err834 = {instancePath:instancePath+"/gate/" + key63.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_drop",schemaPath:"#/$defs/rule_pass_rate/properties/max_drop/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)pp$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)pp$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)pp$",parentSchema:schema32.properties.max_drop,data:data350};
if(vErrors === null){
vErrors = [err834];
}
else {
vErrors.push(err834);
}
errors++;
}
}
else {
const err835 = {instancePath:instancePath+"/gate/" + key63.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_drop",schemaPath:"#/$defs/rule_pass_rate/properties/max_drop/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.max_drop.type,parentSchema:schema32.properties.max_drop,data:data350};
if(vErrors === null){
vErrors = [err835];
}
else {
vErrors.push(err835);
}
errors++;
}
}
if(data348.mode !== undefined){
let data351 = data348.mode;
if(!((data351 === "point") || (data351 === "proven"))){
const err836 = {instancePath:instancePath+"/gate/" + key63.replace(/~/g, "~0").replace(/\//g, "~1")+"/mode",schemaPath:"#/$defs/rule_pass_rate/properties/mode/enum",keyword:"enum",params:{allowedValues: schema32.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema32.properties.mode.enum,parentSchema:schema32.properties.mode,data:data351};
if(vErrors === null){
vErrors = [err836];
}
else {
vErrors.push(err836);
}
errors++;
}
}
if(data348.blocking !== undefined){
let data352 = data348.blocking;
if(typeof data352 !== "boolean"){
const err837 = {instancePath:instancePath+"/gate/" + key63.replace(/~/g, "~0").replace(/\//g, "~1")+"/blocking",schemaPath:"#/$defs/rule_pass_rate/properties/blocking/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema32.properties.blocking.type,parentSchema:schema32.properties.blocking,data:data352};
if(vErrors === null){
vErrors = [err837];
}
else {
vErrors.push(err837);
}
errors++;
}
}
}
else {
const err838 = {instancePath:instancePath+"/gate/" + key63.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/rule_pass_rate/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.type,parentSchema:schema32,data:data348};
if(vErrors === null){
vErrors = [err838];
}
else {
vErrors.push(err838);
}
errors++;
}
}
}
for(const key65 in data213){
if(pattern64.test(key65)){
let data353 = data213[key65];
const _errs878 = errors;
let valid169 = false;
const _errs879 = errors;
if(data353 && typeof data353 == "object" && !Array.isArray(data353)){
if(data353.min === undefined){
const err839 = {instancePath:instancePath+"/gate/" + key65.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/rule_pass_rate/anyOf/0/required",keyword:"required",params:{missingProperty: "min"},message:"must have required property '"+"min"+"'",schema:schema32.anyOf[0].required,parentSchema:schema32.anyOf[0],data:data353};
if(vErrors === null){
vErrors = [err839];
}
else {
vErrors.push(err839);
}
errors++;
}
}
var _valid30 = _errs879 === errors;
valid169 = valid169 || _valid30;
const _errs880 = errors;
if(data353 && typeof data353 == "object" && !Array.isArray(data353)){
if(data353.max_drop === undefined){
const err840 = {instancePath:instancePath+"/gate/" + key65.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/rule_pass_rate/anyOf/1/required",keyword:"required",params:{missingProperty: "max_drop"},message:"must have required property '"+"max_drop"+"'",schema:schema32.anyOf[1].required,parentSchema:schema32.anyOf[1],data:data353};
if(vErrors === null){
vErrors = [err840];
}
else {
vErrors.push(err840);
}
errors++;
}
}
var _valid30 = _errs880 === errors;
valid169 = valid169 || _valid30;
if(!valid169){
const err841 = {instancePath:instancePath+"/gate/" + key65.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/rule_pass_rate/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema32.anyOf,parentSchema:schema32,data:data353};
if(vErrors === null){
vErrors = [err841];
}
else {
vErrors.push(err841);
}
errors++;
}
else {
errors = _errs878;
if(vErrors !== null){
if(_errs878){
vErrors.length = _errs878;
}
else {
vErrors = null;
}
}
}
if(data353 && typeof data353 == "object" && !Array.isArray(data353)){
for(const key66 in data353){
if(!((((key66 === "min") || (key66 === "max_drop")) || (key66 === "mode")) || (key66 === "blocking"))){
const err842 = {instancePath:instancePath+"/gate/" + key65.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/rule_pass_rate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key66},message:"must NOT have additional properties",schema:false,parentSchema:schema32,data:data353};
if(vErrors === null){
vErrors = [err842];
}
else {
vErrors.push(err842);
}
errors++;
}
}
if(data353.min !== undefined){
let data354 = data353.min;
if(!(func4("level", data354))){
const err843 = {instancePath:instancePath+"/gate/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/$defs/rule_pass_rate/properties/min/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"level",parentSchema:schema32.properties.min,data:data354};
if(vErrors === null){
vErrors = [err843];
}
else {
vErrors.push(err843);
}
errors++;
}
if(typeof data354 === "string"){
if(!pattern9.test(data354)){
const err844 = {instancePath:instancePath+"/gate/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/$defs/rule_pass_rate/properties/min/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)%$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)%$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)%$",parentSchema:schema32.properties.min,data:data354};
if(vErrors === null){
vErrors = [err844];
}
else {
vErrors.push(err844);
}
errors++;
}
}
else {
const err845 = {instancePath:instancePath+"/gate/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/$defs/rule_pass_rate/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.min.type,parentSchema:schema32.properties.min,data:data354};
if(vErrors === null){
vErrors = [err845];
}
else {
vErrors.push(err845);
}
errors++;
}
}
if(data353.max_drop !== undefined){
let data355 = data353.max_drop;
if(!(func4("points", data355))){
const err846 = {instancePath:instancePath+"/gate/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_drop",schemaPath:"#/$defs/rule_pass_rate/properties/max_drop/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"points",parentSchema:schema32.properties.max_drop,data:data355};
if(vErrors === null){
vErrors = [err846];
}
else {
vErrors.push(err846);
}
errors++;
}
if(typeof data355 === "string"){
if(!pattern72.test(data355)){
const err847 = {instancePath:instancePath+"/gate/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_drop",schemaPath:"#/$defs/rule_pass_rate/properties/max_drop/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)pp$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)pp$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)pp$",parentSchema:schema32.properties.max_drop,data:data355};
if(vErrors === null){
vErrors = [err847];
}
else {
vErrors.push(err847);
}
errors++;
}
}
else {
const err848 = {instancePath:instancePath+"/gate/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_drop",schemaPath:"#/$defs/rule_pass_rate/properties/max_drop/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.max_drop.type,parentSchema:schema32.properties.max_drop,data:data355};
if(vErrors === null){
vErrors = [err848];
}
else {
vErrors.push(err848);
}
errors++;
}
}
if(data353.mode !== undefined){
let data356 = data353.mode;
if(!((data356 === "point") || (data356 === "proven"))){
const err849 = {instancePath:instancePath+"/gate/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/mode",schemaPath:"#/$defs/rule_pass_rate/properties/mode/enum",keyword:"enum",params:{allowedValues: schema32.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema32.properties.mode.enum,parentSchema:schema32.properties.mode,data:data356};
if(vErrors === null){
vErrors = [err849];
}
else {
vErrors.push(err849);
}
errors++;
}
}
if(data353.blocking !== undefined){
let data357 = data353.blocking;
if(typeof data357 !== "boolean"){
const err850 = {instancePath:instancePath+"/gate/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/blocking",schemaPath:"#/$defs/rule_pass_rate/properties/blocking/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema32.properties.blocking.type,parentSchema:schema32.properties.blocking,data:data357};
if(vErrors === null){
vErrors = [err850];
}
else {
vErrors.push(err850);
}
errors++;
}
}
}
else {
const err851 = {instancePath:instancePath+"/gate/" + key65.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/rule_pass_rate/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.type,parentSchema:schema32,data:data353};
if(vErrors === null){
vErrors = [err851];
}
else {
vErrors.push(err851);
}
errors++;
}
}
}
for(const key67 in data213){
if(pattern65.test(key67)){
let data358 = data213[key67];
const _errs892 = errors;
let valid172 = false;
const _errs893 = errors;
if(data358 && typeof data358 == "object" && !Array.isArray(data358)){
if(data358.max === undefined){
const err852 = {instancePath:instancePath+"/gate/" + key67.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/rule_error_rate/anyOf/0/required",keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'",schema:schema34.anyOf[0].required,parentSchema:schema34.anyOf[0],data:data358};
if(vErrors === null){
vErrors = [err852];
}
else {
vErrors.push(err852);
}
errors++;
}
}
var _valid31 = _errs893 === errors;
valid172 = valid172 || _valid31;
const _errs894 = errors;
if(data358 && typeof data358 == "object" && !Array.isArray(data358)){
if(data358.max_increase === undefined){
const err853 = {instancePath:instancePath+"/gate/" + key67.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/rule_error_rate/anyOf/1/required",keyword:"required",params:{missingProperty: "max_increase"},message:"must have required property '"+"max_increase"+"'",schema:schema34.anyOf[1].required,parentSchema:schema34.anyOf[1],data:data358};
if(vErrors === null){
vErrors = [err853];
}
else {
vErrors.push(err853);
}
errors++;
}
}
var _valid31 = _errs894 === errors;
valid172 = valid172 || _valid31;
if(!valid172){
const err854 = {instancePath:instancePath+"/gate/" + key67.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/rule_error_rate/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema34.anyOf,parentSchema:schema34,data:data358};
if(vErrors === null){
vErrors = [err854];
}
else {
vErrors.push(err854);
}
errors++;
}
else {
errors = _errs892;
if(vErrors !== null){
if(_errs892){
vErrors.length = _errs892;
}
else {
vErrors = null;
}
}
}
if(data358 && typeof data358 == "object" && !Array.isArray(data358)){
for(const key68 in data358){
if(!((((key68 === "max") || (key68 === "max_increase")) || (key68 === "mode")) || (key68 === "blocking"))){
const err855 = {instancePath:instancePath+"/gate/" + key67.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/rule_error_rate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key68},message:"must NOT have additional properties",schema:false,parentSchema:schema34,data:data358};
if(vErrors === null){
vErrors = [err855];
}
else {
vErrors.push(err855);
}
errors++;
}
}
if(data358.max !== undefined){
let data359 = data358.max;
if(!(func4("level", data359))){
const err856 = {instancePath:instancePath+"/gate/" + key67.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/$defs/rule_error_rate/properties/max/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"level",parentSchema:schema34.properties.max,data:data359};
if(vErrors === null){
vErrors = [err856];
}
else {
vErrors.push(err856);
}
errors++;
}
if(typeof data359 === "string"){
if(!pattern9.test(data359)){
const err857 = {instancePath:instancePath+"/gate/" + key67.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/$defs/rule_error_rate/properties/max/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)%$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)%$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)%$",parentSchema:schema34.properties.max,data:data359};
if(vErrors === null){
vErrors = [err857];
}
else {
vErrors.push(err857);
}
errors++;
}
}
else {
const err858 = {instancePath:instancePath+"/gate/" + key67.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/$defs/rule_error_rate/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.max.type,parentSchema:schema34.properties.max,data:data359};
if(vErrors === null){
vErrors = [err858];
}
else {
vErrors.push(err858);
}
errors++;
}
}
if(data358.max_increase !== undefined){
let data360 = data358.max_increase;
if(!(func4("points", data360))){
const err859 = {instancePath:instancePath+"/gate/" + key67.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_increase",schemaPath:"#/$defs/rule_error_rate/properties/max_increase/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"points",parentSchema:schema34.properties.max_increase,data:data360};
if(vErrors === null){
vErrors = [err859];
}
else {
vErrors.push(err859);
}
errors++;
}
if(typeof data360 === "string"){
if(!pattern72.test(data360)){
const err860 = {instancePath:instancePath+"/gate/" + key67.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_increase",schemaPath:"#/$defs/rule_error_rate/properties/max_increase/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)pp$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)pp$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)pp$",parentSchema:schema34.properties.max_increase,data:data360};
if(vErrors === null){
vErrors = [err860];
}
else {
vErrors.push(err860);
}
errors++;
}
}
else {
const err861 = {instancePath:instancePath+"/gate/" + key67.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_increase",schemaPath:"#/$defs/rule_error_rate/properties/max_increase/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.max_increase.type,parentSchema:schema34.properties.max_increase,data:data360};
if(vErrors === null){
vErrors = [err861];
}
else {
vErrors.push(err861);
}
errors++;
}
}
if(data358.mode !== undefined){
let data361 = data358.mode;
if(!((data361 === "point") || (data361 === "proven"))){
const err862 = {instancePath:instancePath+"/gate/" + key67.replace(/~/g, "~0").replace(/\//g, "~1")+"/mode",schemaPath:"#/$defs/rule_error_rate/properties/mode/enum",keyword:"enum",params:{allowedValues: schema34.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema34.properties.mode.enum,parentSchema:schema34.properties.mode,data:data361};
if(vErrors === null){
vErrors = [err862];
}
else {
vErrors.push(err862);
}
errors++;
}
}
if(data358.blocking !== undefined){
let data362 = data358.blocking;
if(typeof data362 !== "boolean"){
const err863 = {instancePath:instancePath+"/gate/" + key67.replace(/~/g, "~0").replace(/\//g, "~1")+"/blocking",schemaPath:"#/$defs/rule_error_rate/properties/blocking/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema34.properties.blocking.type,parentSchema:schema34.properties.blocking,data:data362};
if(vErrors === null){
vErrors = [err863];
}
else {
vErrors.push(err863);
}
errors++;
}
}
}
else {
const err864 = {instancePath:instancePath+"/gate/" + key67.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/rule_error_rate/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.type,parentSchema:schema34,data:data358};
if(vErrors === null){
vErrors = [err864];
}
else {
vErrors.push(err864);
}
errors++;
}
}
}
for(const key69 in data213){
if(pattern66.test(key69)){
let data363 = data213[key69];
const _errs906 = errors;
let valid175 = false;
const _errs907 = errors;
if(data363 && typeof data363 == "object" && !Array.isArray(data363)){
if(data363.max === undefined){
const err865 = {instancePath:instancePath+"/gate/" + key69.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/rule_retry_rate/anyOf/0/required",keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'",schema:schema47.anyOf[0].required,parentSchema:schema47.anyOf[0],data:data363};
if(vErrors === null){
vErrors = [err865];
}
else {
vErrors.push(err865);
}
errors++;
}
}
var _valid32 = _errs907 === errors;
valid175 = valid175 || _valid32;
const _errs908 = errors;
if(data363 && typeof data363 == "object" && !Array.isArray(data363)){
if(data363.max_increase === undefined){
const err866 = {instancePath:instancePath+"/gate/" + key69.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/rule_retry_rate/anyOf/1/required",keyword:"required",params:{missingProperty: "max_increase"},message:"must have required property '"+"max_increase"+"'",schema:schema47.anyOf[1].required,parentSchema:schema47.anyOf[1],data:data363};
if(vErrors === null){
vErrors = [err866];
}
else {
vErrors.push(err866);
}
errors++;
}
}
var _valid32 = _errs908 === errors;
valid175 = valid175 || _valid32;
if(!valid175){
const err867 = {instancePath:instancePath+"/gate/" + key69.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/rule_retry_rate/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema47.anyOf,parentSchema:schema47,data:data363};
if(vErrors === null){
vErrors = [err867];
}
else {
vErrors.push(err867);
}
errors++;
}
else {
errors = _errs906;
if(vErrors !== null){
if(_errs906){
vErrors.length = _errs906;
}
else {
vErrors = null;
}
}
}
if(data363 && typeof data363 == "object" && !Array.isArray(data363)){
for(const key70 in data363){
if(!((((key70 === "max") || (key70 === "max_increase")) || (key70 === "mode")) || (key70 === "blocking"))){
const err868 = {instancePath:instancePath+"/gate/" + key69.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/rule_retry_rate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key70},message:"must NOT have additional properties",schema:false,parentSchema:schema47,data:data363};
if(vErrors === null){
vErrors = [err868];
}
else {
vErrors.push(err868);
}
errors++;
}
}
if(data363.max !== undefined){
let data364 = data363.max;
if(!(func4("level", data364))){
const err869 = {instancePath:instancePath+"/gate/" + key69.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/$defs/rule_retry_rate/properties/max/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"level",parentSchema:schema47.properties.max,data:data364};
if(vErrors === null){
vErrors = [err869];
}
else {
vErrors.push(err869);
}
errors++;
}
if(typeof data364 === "string"){
if(!pattern9.test(data364)){
const err870 = {instancePath:instancePath+"/gate/" + key69.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/$defs/rule_retry_rate/properties/max/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)%$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)%$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)%$",parentSchema:schema47.properties.max,data:data364};
if(vErrors === null){
vErrors = [err870];
}
else {
vErrors.push(err870);
}
errors++;
}
}
else {
const err871 = {instancePath:instancePath+"/gate/" + key69.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/$defs/rule_retry_rate/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.properties.max.type,parentSchema:schema47.properties.max,data:data364};
if(vErrors === null){
vErrors = [err871];
}
else {
vErrors.push(err871);
}
errors++;
}
}
if(data363.max_increase !== undefined){
let data365 = data363.max_increase;
if(!(func4("points", data365))){
const err872 = {instancePath:instancePath+"/gate/" + key69.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_increase",schemaPath:"#/$defs/rule_retry_rate/properties/max_increase/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"points",parentSchema:schema47.properties.max_increase,data:data365};
if(vErrors === null){
vErrors = [err872];
}
else {
vErrors.push(err872);
}
errors++;
}
if(typeof data365 === "string"){
if(!pattern72.test(data365)){
const err873 = {instancePath:instancePath+"/gate/" + key69.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_increase",schemaPath:"#/$defs/rule_retry_rate/properties/max_increase/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)pp$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)pp$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)pp$",parentSchema:schema47.properties.max_increase,data:data365};
if(vErrors === null){
vErrors = [err873];
}
else {
vErrors.push(err873);
}
errors++;
}
}
else {
const err874 = {instancePath:instancePath+"/gate/" + key69.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_increase",schemaPath:"#/$defs/rule_retry_rate/properties/max_increase/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.properties.max_increase.type,parentSchema:schema47.properties.max_increase,data:data365};
if(vErrors === null){
vErrors = [err874];
}
else {
vErrors.push(err874);
}
errors++;
}
}
if(data363.mode !== undefined){
let data366 = data363.mode;
if(!((data366 === "point") || (data366 === "proven"))){
const err875 = {instancePath:instancePath+"/gate/" + key69.replace(/~/g, "~0").replace(/\//g, "~1")+"/mode",schemaPath:"#/$defs/rule_retry_rate/properties/mode/enum",keyword:"enum",params:{allowedValues: schema47.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema47.properties.mode.enum,parentSchema:schema47.properties.mode,data:data366};
if(vErrors === null){
vErrors = [err875];
}
else {
vErrors.push(err875);
}
errors++;
}
}
if(data363.blocking !== undefined){
let data367 = data363.blocking;
if(typeof data367 !== "boolean"){
const err876 = {instancePath:instancePath+"/gate/" + key69.replace(/~/g, "~0").replace(/\//g, "~1")+"/blocking",schemaPath:"#/$defs/rule_retry_rate/properties/blocking/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema47.properties.blocking.type,parentSchema:schema47.properties.blocking,data:data367};
if(vErrors === null){
vErrors = [err876];
}
else {
vErrors.push(err876);
}
errors++;
}
}
}
else {
const err877 = {instancePath:instancePath+"/gate/" + key69.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/rule_retry_rate/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema47.type,parentSchema:schema47,data:data363};
if(vErrors === null){
vErrors = [err877];
}
else {
vErrors.push(err877);
}
errors++;
}
}
}
for(const key71 in data213){
if(pattern67.test(key71)){
let data368 = data213[key71];
const _errs920 = errors;
let valid178 = false;
const _errs921 = errors;
if(data368 && typeof data368 == "object" && !Array.isArray(data368)){
if(data368.min === undefined){
const err878 = {instancePath:instancePath+"/gate/" + key71.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/rule_consistency/anyOf/0/required",keyword:"required",params:{missingProperty: "min"},message:"must have required property '"+"min"+"'",schema:schema48.anyOf[0].required,parentSchema:schema48.anyOf[0],data:data368};
if(vErrors === null){
vErrors = [err878];
}
else {
vErrors.push(err878);
}
errors++;
}
}
var _valid33 = _errs921 === errors;
valid178 = valid178 || _valid33;
const _errs922 = errors;
if(data368 && typeof data368 == "object" && !Array.isArray(data368)){
if(data368.max_drop === undefined){
const err879 = {instancePath:instancePath+"/gate/" + key71.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/rule_consistency/anyOf/1/required",keyword:"required",params:{missingProperty: "max_drop"},message:"must have required property '"+"max_drop"+"'",schema:schema48.anyOf[1].required,parentSchema:schema48.anyOf[1],data:data368};
if(vErrors === null){
vErrors = [err879];
}
else {
vErrors.push(err879);
}
errors++;
}
}
var _valid33 = _errs922 === errors;
valid178 = valid178 || _valid33;
if(!valid178){
const err880 = {instancePath:instancePath+"/gate/" + key71.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/rule_consistency/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema48.anyOf,parentSchema:schema48,data:data368};
if(vErrors === null){
vErrors = [err880];
}
else {
vErrors.push(err880);
}
errors++;
}
else {
errors = _errs920;
if(vErrors !== null){
if(_errs920){
vErrors.length = _errs920;
}
else {
vErrors = null;
}
}
}
if(data368 && typeof data368 == "object" && !Array.isArray(data368)){
for(const key72 in data368){
if(!(((((key72 === "min") || (key72 === "max_drop")) || (key72 === "mode")) || (key72 === "blocking")) || (key72 === "k"))){
const err881 = {instancePath:instancePath+"/gate/" + key71.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/rule_consistency/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key72},message:"must NOT have additional properties",schema:false,parentSchema:schema48,data:data368};
if(vErrors === null){
vErrors = [err881];
}
else {
vErrors.push(err881);
}
errors++;
}
}
if(data368.min !== undefined){
let data369 = data368.min;
if(!(func4("level", data369))){
const err882 = {instancePath:instancePath+"/gate/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/$defs/rule_consistency/properties/min/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"level",parentSchema:schema48.properties.min,data:data369};
if(vErrors === null){
vErrors = [err882];
}
else {
vErrors.push(err882);
}
errors++;
}
if(typeof data369 === "string"){
if(!pattern9.test(data369)){
const err883 = {instancePath:instancePath+"/gate/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/$defs/rule_consistency/properties/min/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)%$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)%$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)%$",parentSchema:schema48.properties.min,data:data369};
if(vErrors === null){
vErrors = [err883];
}
else {
vErrors.push(err883);
}
errors++;
}
}
else {
const err884 = {instancePath:instancePath+"/gate/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/$defs/rule_consistency/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.properties.min.type,parentSchema:schema48.properties.min,data:data369};
if(vErrors === null){
vErrors = [err884];
}
else {
vErrors.push(err884);
}
errors++;
}
}
if(data368.max_drop !== undefined){
let data370 = data368.max_drop;
if(!(func4("points", data370))){
const err885 = {instancePath:instancePath+"/gate/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_drop",schemaPath:"#/$defs/rule_consistency/properties/max_drop/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"points",parentSchema:schema48.properties.max_drop,data:data370};
if(vErrors === null){
vErrors = [err885];
}
else {
vErrors.push(err885);
}
errors++;
}
if(typeof data370 === "string"){
if(!pattern72.test(data370)){
const err886 = {instancePath:instancePath+"/gate/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_drop",schemaPath:"#/$defs/rule_consistency/properties/max_drop/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)pp$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)pp$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)pp$",parentSchema:schema48.properties.max_drop,data:data370};
if(vErrors === null){
vErrors = [err886];
}
else {
vErrors.push(err886);
}
errors++;
}
}
else {
const err887 = {instancePath:instancePath+"/gate/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_drop",schemaPath:"#/$defs/rule_consistency/properties/max_drop/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.properties.max_drop.type,parentSchema:schema48.properties.max_drop,data:data370};
if(vErrors === null){
vErrors = [err887];
}
else {
vErrors.push(err887);
}
errors++;
}
}
if(data368.mode !== undefined){
let data371 = data368.mode;
if(!((data371 === "point") || (data371 === "proven"))){
const err888 = {instancePath:instancePath+"/gate/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/mode",schemaPath:"#/$defs/rule_consistency/properties/mode/enum",keyword:"enum",params:{allowedValues: schema48.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema48.properties.mode.enum,parentSchema:schema48.properties.mode,data:data371};
if(vErrors === null){
vErrors = [err888];
}
else {
vErrors.push(err888);
}
errors++;
}
}
if(data368.blocking !== undefined){
let data372 = data368.blocking;
if(typeof data372 !== "boolean"){
const err889 = {instancePath:instancePath+"/gate/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/blocking",schemaPath:"#/$defs/rule_consistency/properties/blocking/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema48.properties.blocking.type,parentSchema:schema48.properties.blocking,data:data372};
if(vErrors === null){
vErrors = [err889];
}
else {
vErrors.push(err889);
}
errors++;
}
}
if(data368.k !== undefined){
let data373 = data368.k;
if(!(((typeof data373 == "number") && (!(data373 % 1) && !isNaN(data373))) && (isFinite(data373)))){
const err890 = {instancePath:instancePath+"/gate/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/k",schemaPath:"#/$defs/rule_consistency/properties/k/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema48.properties.k.type,parentSchema:schema48.properties.k,data:data373};
if(vErrors === null){
vErrors = [err890];
}
else {
vErrors.push(err890);
}
errors++;
}
if((typeof data373 == "number") && (isFinite(data373))){
if(data373 > 100 || isNaN(data373)){
const err891 = {instancePath:instancePath+"/gate/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/k",schemaPath:"#/$defs/rule_consistency/properties/k/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema48.properties.k,data:data373};
if(vErrors === null){
vErrors = [err891];
}
else {
vErrors.push(err891);
}
errors++;
}
if(data373 < 2 || isNaN(data373)){
const err892 = {instancePath:instancePath+"/gate/" + key71.replace(/~/g, "~0").replace(/\//g, "~1")+"/k",schemaPath:"#/$defs/rule_consistency/properties/k/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2",schema:2,parentSchema:schema48.properties.k,data:data373};
if(vErrors === null){
vErrors = [err892];
}
else {
vErrors.push(err892);
}
errors++;
}
}
}
}
else {
const err893 = {instancePath:instancePath+"/gate/" + key71.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/rule_consistency/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema48.type,parentSchema:schema48,data:data368};
if(vErrors === null){
vErrors = [err893];
}
else {
vErrors.push(err893);
}
errors++;
}
}
}
for(const key73 in data213){
if(pattern68.test(key73)){
let data374 = data213[key73];
const _errs936 = errors;
let valid181 = false;
const _errs937 = errors;
if(data374 && typeof data374 == "object" && !Array.isArray(data374)){
if(data374.max === undefined){
const err894 = {instancePath:instancePath+"/gate/" + key73.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/rule_ttft_p50/anyOf/0/required",keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'",schema:schema49.anyOf[0].required,parentSchema:schema49.anyOf[0],data:data374};
if(vErrors === null){
vErrors = [err894];
}
else {
vErrors.push(err894);
}
errors++;
}
}
var _valid34 = _errs937 === errors;
valid181 = valid181 || _valid34;
const _errs938 = errors;
if(data374 && typeof data374 == "object" && !Array.isArray(data374)){
if(data374.max_increase === undefined){
const err895 = {instancePath:instancePath+"/gate/" + key73.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/rule_ttft_p50/anyOf/1/required",keyword:"required",params:{missingProperty: "max_increase"},message:"must have required property '"+"max_increase"+"'",schema:schema49.anyOf[1].required,parentSchema:schema49.anyOf[1],data:data374};
if(vErrors === null){
vErrors = [err895];
}
else {
vErrors.push(err895);
}
errors++;
}
}
var _valid34 = _errs938 === errors;
valid181 = valid181 || _valid34;
if(!valid181){
const err896 = {instancePath:instancePath+"/gate/" + key73.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/rule_ttft_p50/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema49.anyOf,parentSchema:schema49,data:data374};
if(vErrors === null){
vErrors = [err896];
}
else {
vErrors.push(err896);
}
errors++;
}
else {
errors = _errs936;
if(vErrors !== null){
if(_errs936){
vErrors.length = _errs936;
}
else {
vErrors = null;
}
}
}
if(data374 && typeof data374 == "object" && !Array.isArray(data374)){
for(const key74 in data374){
if(!((((key74 === "max") || (key74 === "max_increase")) || (key74 === "mode")) || (key74 === "blocking"))){
const err897 = {instancePath:instancePath+"/gate/" + key73.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/rule_ttft_p50/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key74},message:"must NOT have additional properties",schema:false,parentSchema:schema49,data:data374};
if(vErrors === null){
vErrors = [err897];
}
else {
vErrors.push(err897);
}
errors++;
}
}
if(data374.max !== undefined){
let data375 = data374.max;
if(!(func4("duration", data375))){
const err898 = {instancePath:instancePath+"/gate/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/$defs/rule_ttft_p50/properties/max/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"duration",parentSchema:schema49.properties.max,data:data375};
if(vErrors === null){
vErrors = [err898];
}
else {
vErrors.push(err898);
}
errors++;
}
if(typeof data375 === "string"){
if(!pattern52.test(data375)){
const err899 = {instancePath:instancePath+"/gate/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/$defs/rule_ttft_p50/properties/max/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$",parentSchema:schema49.properties.max,data:data375};
if(vErrors === null){
vErrors = [err899];
}
else {
vErrors.push(err899);
}
errors++;
}
}
else {
const err900 = {instancePath:instancePath+"/gate/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/$defs/rule_ttft_p50/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties.max.type,parentSchema:schema49.properties.max,data:data375};
if(vErrors === null){
vErrors = [err900];
}
else {
vErrors.push(err900);
}
errors++;
}
}
if(data374.max_increase !== undefined){
let data376 = data374.max_increase;
if(!(func4("increase", data376))){
const err901 = {instancePath:instancePath+"/gate/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_increase",schemaPath:"#/$defs/rule_ttft_p50/properties/max_increase/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"increase",parentSchema:schema49.properties.max_increase,data:data376};
if(vErrors === null){
vErrors = [err901];
}
else {
vErrors.push(err901);
}
errors++;
}
if(typeof data376 === "string"){
if(!pattern9.test(data376)){
const err902 = {instancePath:instancePath+"/gate/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_increase",schemaPath:"#/$defs/rule_ttft_p50/properties/max_increase/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)%$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)%$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)%$",parentSchema:schema49.properties.max_increase,data:data376};
if(vErrors === null){
vErrors = [err902];
}
else {
vErrors.push(err902);
}
errors++;
}
}
else {
const err903 = {instancePath:instancePath+"/gate/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_increase",schemaPath:"#/$defs/rule_ttft_p50/properties/max_increase/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties.max_increase.type,parentSchema:schema49.properties.max_increase,data:data376};
if(vErrors === null){
vErrors = [err903];
}
else {
vErrors.push(err903);
}
errors++;
}
}
if(data374.mode !== undefined){
let data377 = data374.mode;
if(!((data377 === "point") || (data377 === "proven"))){
const err904 = {instancePath:instancePath+"/gate/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/mode",schemaPath:"#/$defs/rule_ttft_p50/properties/mode/enum",keyword:"enum",params:{allowedValues: schema49.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema49.properties.mode.enum,parentSchema:schema49.properties.mode,data:data377};
if(vErrors === null){
vErrors = [err904];
}
else {
vErrors.push(err904);
}
errors++;
}
}
if(data374.blocking !== undefined){
let data378 = data374.blocking;
if(typeof data378 !== "boolean"){
const err905 = {instancePath:instancePath+"/gate/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/blocking",schemaPath:"#/$defs/rule_ttft_p50/properties/blocking/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema49.properties.blocking.type,parentSchema:schema49.properties.blocking,data:data378};
if(vErrors === null){
vErrors = [err905];
}
else {
vErrors.push(err905);
}
errors++;
}
}
}
else {
const err906 = {instancePath:instancePath+"/gate/" + key73.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/rule_ttft_p50/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema49.type,parentSchema:schema49,data:data374};
if(vErrors === null){
vErrors = [err906];
}
else {
vErrors.push(err906);
}
errors++;
}
}
}
for(const key75 in data213){
if(pattern69.test(key75)){
let data379 = data213[key75];
const _errs950 = errors;
let valid184 = false;
const _errs951 = errors;
if(data379 && typeof data379 == "object" && !Array.isArray(data379)){
if(data379.min === undefined){
const err907 = {instancePath:instancePath+"/gate/" + key75.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/rule_goodput/anyOf/0/required",keyword:"required",params:{missingProperty: "min"},message:"must have required property '"+"min"+"'",schema:schema55.anyOf[0].required,parentSchema:schema55.anyOf[0],data:data379};
if(vErrors === null){
vErrors = [err907];
}
else {
vErrors.push(err907);
}
errors++;
}
}
var _valid35 = _errs951 === errors;
valid184 = valid184 || _valid35;
const _errs952 = errors;
if(data379 && typeof data379 == "object" && !Array.isArray(data379)){
if(data379.max_drop === undefined){
const err908 = {instancePath:instancePath+"/gate/" + key75.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/rule_goodput/anyOf/1/required",keyword:"required",params:{missingProperty: "max_drop"},message:"must have required property '"+"max_drop"+"'",schema:schema55.anyOf[1].required,parentSchema:schema55.anyOf[1],data:data379};
if(vErrors === null){
vErrors = [err908];
}
else {
vErrors.push(err908);
}
errors++;
}
}
var _valid35 = _errs952 === errors;
valid184 = valid184 || _valid35;
if(!valid184){
const err909 = {instancePath:instancePath+"/gate/" + key75.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/rule_goodput/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema55.anyOf,parentSchema:schema55,data:data379};
if(vErrors === null){
vErrors = [err909];
}
else {
vErrors.push(err909);
}
errors++;
}
else {
errors = _errs950;
if(vErrors !== null){
if(_errs950){
vErrors.length = _errs950;
}
else {
vErrors = null;
}
}
}
if(data379 && typeof data379 == "object" && !Array.isArray(data379)){
for(const key76 in data379){
if(!(((((key76 === "min") || (key76 === "max_drop")) || (key76 === "mode")) || (key76 === "blocking")) || (key76 === "slo"))){
const err910 = {instancePath:instancePath+"/gate/" + key75.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/rule_goodput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key76},message:"must NOT have additional properties",schema:false,parentSchema:schema55,data:data379};
if(vErrors === null){
vErrors = [err910];
}
else {
vErrors.push(err910);
}
errors++;
}
}
if(data379.min !== undefined){
let data380 = data379.min;
if(!(func4("level", data380))){
const err911 = {instancePath:instancePath+"/gate/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/$defs/rule_goodput/properties/min/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"level",parentSchema:schema55.properties.min,data:data380};
if(vErrors === null){
vErrors = [err911];
}
else {
vErrors.push(err911);
}
errors++;
}
if(typeof data380 === "string"){
if(!pattern9.test(data380)){
const err912 = {instancePath:instancePath+"/gate/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/$defs/rule_goodput/properties/min/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)%$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)%$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)%$",parentSchema:schema55.properties.min,data:data380};
if(vErrors === null){
vErrors = [err912];
}
else {
vErrors.push(err912);
}
errors++;
}
}
else {
const err913 = {instancePath:instancePath+"/gate/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/$defs/rule_goodput/properties/min/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.min.type,parentSchema:schema55.properties.min,data:data380};
if(vErrors === null){
vErrors = [err913];
}
else {
vErrors.push(err913);
}
errors++;
}
}
if(data379.max_drop !== undefined){
let data381 = data379.max_drop;
if(!(func4("points", data381))){
const err914 = {instancePath:instancePath+"/gate/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_drop",schemaPath:"#/$defs/rule_goodput/properties/max_drop/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"points",parentSchema:schema55.properties.max_drop,data:data381};
if(vErrors === null){
vErrors = [err914];
}
else {
vErrors.push(err914);
}
errors++;
}
if(typeof data381 === "string"){
if(!pattern72.test(data381)){
const err915 = {instancePath:instancePath+"/gate/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_drop",schemaPath:"#/$defs/rule_goodput/properties/max_drop/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)pp$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)pp$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)pp$",parentSchema:schema55.properties.max_drop,data:data381};
if(vErrors === null){
vErrors = [err915];
}
else {
vErrors.push(err915);
}
errors++;
}
}
else {
const err916 = {instancePath:instancePath+"/gate/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_drop",schemaPath:"#/$defs/rule_goodput/properties/max_drop/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.max_drop.type,parentSchema:schema55.properties.max_drop,data:data381};
if(vErrors === null){
vErrors = [err916];
}
else {
vErrors.push(err916);
}
errors++;
}
}
if(data379.mode !== undefined){
let data382 = data379.mode;
if(!((data382 === "point") || (data382 === "proven"))){
const err917 = {instancePath:instancePath+"/gate/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/mode",schemaPath:"#/$defs/rule_goodput/properties/mode/enum",keyword:"enum",params:{allowedValues: schema55.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema55.properties.mode.enum,parentSchema:schema55.properties.mode,data:data382};
if(vErrors === null){
vErrors = [err917];
}
else {
vErrors.push(err917);
}
errors++;
}
}
if(data379.blocking !== undefined){
let data383 = data379.blocking;
if(typeof data383 !== "boolean"){
const err918 = {instancePath:instancePath+"/gate/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/blocking",schemaPath:"#/$defs/rule_goodput/properties/blocking/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema55.properties.blocking.type,parentSchema:schema55.properties.blocking,data:data383};
if(vErrors === null){
vErrors = [err918];
}
else {
vErrors.push(err918);
}
errors++;
}
}
if(data379.slo !== undefined){
let data384 = data379.slo;
if(data384 && typeof data384 == "object" && !Array.isArray(data384)){
if(Object.keys(data384).length < 1){
const err919 = {instancePath:instancePath+"/gate/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/slo",schemaPath:"#/$defs/rule_goodput/properties/slo/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema55.properties.slo,data:data384};
if(vErrors === null){
vErrors = [err919];
}
else {
vErrors.push(err919);
}
errors++;
}
for(const key77 in data384){
if(!(((key77 === "ttft") || (key77 === "tpot")) || (key77 === "latency"))){
const err920 = {instancePath:instancePath+"/gate/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/slo",schemaPath:"#/$defs/rule_goodput/properties/slo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key77},message:"must NOT have additional properties",schema:false,parentSchema:schema55.properties.slo,data:data384};
if(vErrors === null){
vErrors = [err920];
}
else {
vErrors.push(err920);
}
errors++;
}
}
if(data384.ttft !== undefined){
let data385 = data384.ttft;
if(!(func4("duration", data385))){
const err921 = {instancePath:instancePath+"/gate/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/slo/ttft",schemaPath:"#/$defs/rule_goodput/properties/slo/properties/ttft/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"duration",parentSchema:schema55.properties.slo.properties.ttft,data:data385};
if(vErrors === null){
vErrors = [err921];
}
else {
vErrors.push(err921);
}
errors++;
}
if(typeof data385 === "string"){
if(!pattern52.test(data385)){
const err922 = {instancePath:instancePath+"/gate/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/slo/ttft",schemaPath:"#/$defs/rule_goodput/properties/slo/properties/ttft/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$",parentSchema:schema55.properties.slo.properties.ttft,data:data385};
if(vErrors === null){
vErrors = [err922];
}
else {
vErrors.push(err922);
}
errors++;
}
}
else {
const err923 = {instancePath:instancePath+"/gate/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/slo/ttft",schemaPath:"#/$defs/rule_goodput/properties/slo/properties/ttft/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.slo.properties.ttft.type,parentSchema:schema55.properties.slo.properties.ttft,data:data385};
if(vErrors === null){
vErrors = [err923];
}
else {
vErrors.push(err923);
}
errors++;
}
}
if(data384.tpot !== undefined){
let data386 = data384.tpot;
if(!(func4("duration", data386))){
const err924 = {instancePath:instancePath+"/gate/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/slo/tpot",schemaPath:"#/$defs/rule_goodput/properties/slo/properties/tpot/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"duration",parentSchema:schema55.properties.slo.properties.tpot,data:data386};
if(vErrors === null){
vErrors = [err924];
}
else {
vErrors.push(err924);
}
errors++;
}
if(typeof data386 === "string"){
if(!pattern52.test(data386)){
const err925 = {instancePath:instancePath+"/gate/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/slo/tpot",schemaPath:"#/$defs/rule_goodput/properties/slo/properties/tpot/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$",parentSchema:schema55.properties.slo.properties.tpot,data:data386};
if(vErrors === null){
vErrors = [err925];
}
else {
vErrors.push(err925);
}
errors++;
}
}
else {
const err926 = {instancePath:instancePath+"/gate/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/slo/tpot",schemaPath:"#/$defs/rule_goodput/properties/slo/properties/tpot/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.slo.properties.tpot.type,parentSchema:schema55.properties.slo.properties.tpot,data:data386};
if(vErrors === null){
vErrors = [err926];
}
else {
vErrors.push(err926);
}
errors++;
}
}
if(data384.latency !== undefined){
let data387 = data384.latency;
if(!(func4("duration", data387))){
const err927 = {instancePath:instancePath+"/gate/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/slo/latency",schemaPath:"#/$defs/rule_goodput/properties/slo/properties/latency/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"duration",parentSchema:schema55.properties.slo.properties.latency,data:data387};
if(vErrors === null){
vErrors = [err927];
}
else {
vErrors.push(err927);
}
errors++;
}
if(typeof data387 === "string"){
if(!pattern52.test(data387)){
const err928 = {instancePath:instancePath+"/gate/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/slo/latency",schemaPath:"#/$defs/rule_goodput/properties/slo/properties/latency/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$",parentSchema:schema55.properties.slo.properties.latency,data:data387};
if(vErrors === null){
vErrors = [err928];
}
else {
vErrors.push(err928);
}
errors++;
}
}
else {
const err929 = {instancePath:instancePath+"/gate/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/slo/latency",schemaPath:"#/$defs/rule_goodput/properties/slo/properties/latency/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.slo.properties.latency.type,parentSchema:schema55.properties.slo.properties.latency,data:data387};
if(vErrors === null){
vErrors = [err929];
}
else {
vErrors.push(err929);
}
errors++;
}
}
}
else {
const err930 = {instancePath:instancePath+"/gate/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/slo",schemaPath:"#/$defs/rule_goodput/properties/slo/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema55.properties.slo.type,parentSchema:schema55.properties.slo,data:data384};
if(vErrors === null){
vErrors = [err930];
}
else {
vErrors.push(err930);
}
errors++;
}
}
}
else {
const err931 = {instancePath:instancePath+"/gate/" + key75.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/rule_goodput/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema55.type,parentSchema:schema55,data:data379};
if(vErrors === null){
vErrors = [err931];
}
else {
vErrors.push(err931);
}
errors++;
}
}
}
for(const key78 in data213){
if(pattern70.test(key78)){
let data388 = data213[key78];
const _errs973 = errors;
let valid188 = false;
const _errs974 = errors;
if(data388 && typeof data388 == "object" && !Array.isArray(data388)){
if(data388.max === undefined){
const err932 = {instancePath:instancePath+"/gate/" + key78.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/rule_cost_per_success/anyOf/0/required",keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'",schema:schema56.anyOf[0].required,parentSchema:schema56.anyOf[0],data:data388};
if(vErrors === null){
vErrors = [err932];
}
else {
vErrors.push(err932);
}
errors++;
}
}
var _valid36 = _errs974 === errors;
valid188 = valid188 || _valid36;
const _errs975 = errors;
if(data388 && typeof data388 == "object" && !Array.isArray(data388)){
if(data388.max_increase === undefined){
const err933 = {instancePath:instancePath+"/gate/" + key78.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/rule_cost_per_success/anyOf/1/required",keyword:"required",params:{missingProperty: "max_increase"},message:"must have required property '"+"max_increase"+"'",schema:schema56.anyOf[1].required,parentSchema:schema56.anyOf[1],data:data388};
if(vErrors === null){
vErrors = [err933];
}
else {
vErrors.push(err933);
}
errors++;
}
}
var _valid36 = _errs975 === errors;
valid188 = valid188 || _valid36;
if(!valid188){
const err934 = {instancePath:instancePath+"/gate/" + key78.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/rule_cost_per_success/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema56.anyOf,parentSchema:schema56,data:data388};
if(vErrors === null){
vErrors = [err934];
}
else {
vErrors.push(err934);
}
errors++;
}
else {
errors = _errs973;
if(vErrors !== null){
if(_errs973){
vErrors.length = _errs973;
}
else {
vErrors = null;
}
}
}
if(data388 && typeof data388 == "object" && !Array.isArray(data388)){
for(const key79 in data388){
if(!(((key79 === "max") || (key79 === "max_increase")) || (key79 === "blocking"))){
const err935 = {instancePath:instancePath+"/gate/" + key78.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/rule_cost_per_success/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key79},message:"must NOT have additional properties",schema:false,parentSchema:schema56,data:data388};
if(vErrors === null){
vErrors = [err935];
}
else {
vErrors.push(err935);
}
errors++;
}
}
if(data388.max !== undefined){
let data389 = data388.max;
if(!(func4("money", data389))){
const err936 = {instancePath:instancePath+"/gate/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/$defs/rule_cost_per_success/properties/max/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"money",parentSchema:schema56.properties.max,data:data389};
if(vErrors === null){
vErrors = [err936];
}
else {
vErrors.push(err936);
}
errors++;
}
if(typeof data389 === "string"){
if(!pattern8.test(data389)){
const err937 = {instancePath:instancePath+"/gate/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/$defs/rule_cost_per_success/properties/max/pattern",keyword:"pattern",params:{pattern: "^\\$(\\d+(?:\\.\\d+)?)$"},message:"must match pattern \""+"^\\$(\\d+(?:\\.\\d+)?)$"+"\"",schema:"^\\$(\\d+(?:\\.\\d+)?)$",parentSchema:schema56.properties.max,data:data389};
if(vErrors === null){
vErrors = [err937];
}
else {
vErrors.push(err937);
}
errors++;
}
}
else {
const err938 = {instancePath:instancePath+"/gate/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/$defs/rule_cost_per_success/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.max.type,parentSchema:schema56.properties.max,data:data389};
if(vErrors === null){
vErrors = [err938];
}
else {
vErrors.push(err938);
}
errors++;
}
}
if(data388.max_increase !== undefined){
let data390 = data388.max_increase;
if(!(func4("increase", data390))){
const err939 = {instancePath:instancePath+"/gate/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_increase",schemaPath:"#/$defs/rule_cost_per_success/properties/max_increase/x-unit",keyword:"x-unit",params:{},message:"must pass \"x-unit\" keyword validation",schema:"increase",parentSchema:schema56.properties.max_increase,data:data390};
if(vErrors === null){
vErrors = [err939];
}
else {
vErrors.push(err939);
}
errors++;
}
if(typeof data390 === "string"){
if(!pattern9.test(data390)){
const err940 = {instancePath:instancePath+"/gate/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_increase",schemaPath:"#/$defs/rule_cost_per_success/properties/max_increase/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)%$"},message:"must match pattern \""+"^(\\d+(?:\\.\\d+)?)%$"+"\"",schema:"^(\\d+(?:\\.\\d+)?)%$",parentSchema:schema56.properties.max_increase,data:data390};
if(vErrors === null){
vErrors = [err940];
}
else {
vErrors.push(err940);
}
errors++;
}
}
else {
const err941 = {instancePath:instancePath+"/gate/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_increase",schemaPath:"#/$defs/rule_cost_per_success/properties/max_increase/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.properties.max_increase.type,parentSchema:schema56.properties.max_increase,data:data390};
if(vErrors === null){
vErrors = [err941];
}
else {
vErrors.push(err941);
}
errors++;
}
}
if(data388.blocking !== undefined){
let data391 = data388.blocking;
if(typeof data391 !== "boolean"){
const err942 = {instancePath:instancePath+"/gate/" + key78.replace(/~/g, "~0").replace(/\//g, "~1")+"/blocking",schemaPath:"#/$defs/rule_cost_per_success/properties/blocking/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema56.properties.blocking.type,parentSchema:schema56.properties.blocking,data:data391};
if(vErrors === null){
vErrors = [err942];
}
else {
vErrors.push(err942);
}
errors++;
}
}
}
else {
const err943 = {instancePath:instancePath+"/gate/" + key78.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/rule_cost_per_success/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema56.type,parentSchema:schema56,data:data388};
if(vErrors === null){
vErrors = [err943];
}
else {
vErrors.push(err943);
}
errors++;
}
}
}
}
else {
const err944 = {instancePath:instancePath+"/gate",schemaPath:"#/properties/gate/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.gate.type,parentSchema:schema31.properties.gate,data:data213};
if(vErrors === null){
vErrors = [err944];
}
else {
vErrors.push(err944);
}
errors++;
}
}
}
else {
const err945 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err945];
}
else {
vErrors.push(err945);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const schema66 = {"type":"object","additionalProperties":false,"properties":{"version":{"description":"Version of this format.","const":1,"default":1,"examples":[1]},"name":{"description":"What the suite is called in reports; unique within a step. The path of the file when absent.","type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,100}$","examples":["support-triage"]},"description":{},"models":{},"messages":{},"prompts":{},"request":{},"datasets":{},"cases":{},"graders":{},"run":{},"quarantine":{"description":"Path, from the folder of the spec, to the file of flaky cases that do not block for a while: `cases: [{ case, reason, until }]` as YAML or JSON. They are still measured and listed. See docs/recipes/flaky-cases.md.","type":"string","pattern":"\\.(ya?ml|json)$","examples":["quarantine.yml"]},"prices":{},"traffic":{},"gate":{}}};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema66.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
const err1 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema66.properties.version,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,100}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,100}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]{1,100}$",parentSchema:schema66.properties.name,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema66.properties.name.type,parentSchema:schema66.properties.name,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.quarantine !== undefined){
let data2 = data.quarantine;
if(typeof data2 === "string"){
if(!pattern60.test(data2)){
const err4 = {instancePath:instancePath+"/quarantine",schemaPath:"#/properties/quarantine/pattern",keyword:"pattern",params:{pattern: "\\.(ya?ml|json)$"},message:"must match pattern \""+"\\.(ya?ml|json)$"+"\"",schema:"\\.(ya?ml|json)$",parentSchema:schema66.properties.quarantine,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/quarantine",schemaPath:"#/properties/quarantine/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema66.properties.quarantine.type,parentSchema:schema66.properties.quarantine,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema66.type,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const schema67 = {"type":"object","additionalProperties":false,"properties":{"name":{"description":"What the prompt is called.","type":"string"},"description":{"description":"A note for readers of the file.","type":"string"},"model":{"description":"Model the prompt was written for.","type":"string"},"modelParameters":{"type":"object","additionalProperties":false,"properties":{"maxTokens":{"type":"integer","minimum":1},"temperature":{"type":"number","minimum":0},"topP":{"type":"number","minimum":0,"maximum":1}}},"responseFormat":{"enum":["text","json_object","json_schema"]},"jsonSchema":{"type":"string","examples":["{ \"name\": \"...\", \"schema\": { ... } }"]},"messages":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"properties":{"role":{"description":"Who speaks.","enum":["system","developer","user","assistant","tool"],"examples":["user"]},"content":{"description":"Text with `{{templates}}`, or a list of content parts.","type":["string","array","null"],"items":{"type":"object","additionalProperties":false,"properties":{"type":{"description":"Kind of the part, as the chat API names it.","type":"string","examples":["text","image_url"]},"text":{"description":"Text of a `text` part.","type":"string","examples":["Total of {{item.shop}}?"]},"image_url":{"description":"Image of an `image_url` part, verbatim.","type":"object","additionalProperties":true,"examples":[{"url":"{{item.image}}"}]},"input_audio":{"description":"Audio of an `input_audio` part, verbatim.","type":"object","additionalProperties":true,"examples":[{"data":"{{item.audio}}","format":"wav"}]},"file":{"description":"File of a `file` part, verbatim.","type":"object","additionalProperties":true,"examples":[{"file_id":"{{item.file}}"}]},"refusal":{"description":"Text of a `refusal` part of the assistant.","type":"string","examples":["I cannot help."]},"cache_control":{"description":"Cache mark that some endpoints know, verbatim.","type":"object","additionalProperties":true,"examples":[{"type":"ephemeral"}]}},"required":["type"]},"examples":["Capital of {{country}}?"]},"name":{"description":"Name of the speaker.","type":"string","examples":["alice"]},"tool_calls":{"description":"Tool calls of an assistant message, verbatim.","type":"array","items":{"type":"object","additionalProperties":true},"examples":[[{"id":"c1","type":"function","function":{"name":"lookup","arguments":"{}"}}]]},"tool_call_id":{"description":"The call that a tool message answers.","type":"string","examples":["c1"]}},"required":["role"]}},"testData":{"type":"array","items":{"type":"object","additionalProperties":true}},"evaluators":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"name":{"description":"What the evaluator is called.","type":"string"},"string":{"type":"object","additionalProperties":false,"properties":{"contains":{"type":"string","minLength":1},"equals":{"type":"string","minLength":1},"startsWith":{"type":"string","minLength":1},"endsWith":{"type":"string","minLength":1}},"minProperties":1,"maxProperties":1},"llm":{"type":"object","additionalProperties":true},"uses":{"type":"string"}},"required":["name"]}}},"required":["messages"]};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.messages === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "messages"},message:"must have required property '"+"messages"+"'",schema:schema67.required,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema67.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.name.type,parentSchema:schema67.properties.name,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.description.type,parentSchema:schema67.properties.description,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.model !== undefined){
let data2 = data.model;
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.model.type,parentSchema:schema67.properties.model,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.modelParameters !== undefined){
let data3 = data.modelParameters;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!(((key1 === "maxTokens") || (key1 === "temperature")) || (key1 === "topP"))){
const err5 = {instancePath:instancePath+"/modelParameters",schemaPath:"#/properties/modelParameters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema67.properties.modelParameters,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data3.maxTokens !== undefined){
let data4 = data3.maxTokens;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err6 = {instancePath:instancePath+"/modelParameters/maxTokens",schemaPath:"#/properties/modelParameters/properties/maxTokens/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema67.properties.modelParameters.properties.maxTokens.type,parentSchema:schema67.properties.modelParameters.properties.maxTokens,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
const err7 = {instancePath:instancePath+"/modelParameters/maxTokens",schemaPath:"#/properties/modelParameters/properties/maxTokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema67.properties.modelParameters.properties.maxTokens,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data3.temperature !== undefined){
let data5 = data3.temperature;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err8 = {instancePath:instancePath+"/modelParameters/temperature",schemaPath:"#/properties/modelParameters/properties/temperature/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema67.properties.modelParameters.properties.temperature,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/modelParameters/temperature",schemaPath:"#/properties/modelParameters/properties/temperature/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema67.properties.modelParameters.properties.temperature.type,parentSchema:schema67.properties.modelParameters.properties.temperature,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.topP !== undefined){
let data6 = data3.topP;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1 || isNaN(data6)){
const err10 = {instancePath:instancePath+"/modelParameters/topP",schemaPath:"#/properties/modelParameters/properties/topP/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema67.properties.modelParameters.properties.topP,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err11 = {instancePath:instancePath+"/modelParameters/topP",schemaPath:"#/properties/modelParameters/properties/topP/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema67.properties.modelParameters.properties.topP,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/modelParameters/topP",schemaPath:"#/properties/modelParameters/properties/topP/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema67.properties.modelParameters.properties.topP.type,parentSchema:schema67.properties.modelParameters.properties.topP,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/modelParameters",schemaPath:"#/properties/modelParameters/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema67.properties.modelParameters.type,parentSchema:schema67.properties.modelParameters,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.responseFormat !== undefined){
let data7 = data.responseFormat;
if(!(((data7 === "text") || (data7 === "json_object")) || (data7 === "json_schema"))){
const err14 = {instancePath:instancePath+"/responseFormat",schemaPath:"#/properties/responseFormat/enum",keyword:"enum",params:{allowedValues: schema67.properties.responseFormat.enum},message:"must be equal to one of the allowed values",schema:schema67.properties.responseFormat.enum,parentSchema:schema67.properties.responseFormat,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.jsonSchema !== undefined){
let data8 = data.jsonSchema;
if(typeof data8 !== "string"){
const err15 = {instancePath:instancePath+"/jsonSchema",schemaPath:"#/properties/jsonSchema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.jsonSchema.type,parentSchema:schema67.properties.jsonSchema,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.messages !== undefined){
let data9 = data.messages;
if(Array.isArray(data9)){
if(data9.length < 1){
const err16 = {instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema67.properties.messages,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.role === undefined){
const err17 = {instancePath:instancePath+"/messages/" + i0,schemaPath:"#/properties/messages/items/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'",schema:schema67.properties.messages.items.required,parentSchema:schema67.properties.messages.items,data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key2 in data10){
if(!(((((key2 === "role") || (key2 === "content")) || (key2 === "name")) || (key2 === "tool_calls")) || (key2 === "tool_call_id"))){
const err18 = {instancePath:instancePath+"/messages/" + i0,schemaPath:"#/properties/messages/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema67.properties.messages.items,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data10.role !== undefined){
let data11 = data10.role;
if(!(((((data11 === "system") || (data11 === "developer")) || (data11 === "user")) || (data11 === "assistant")) || (data11 === "tool"))){
const err19 = {instancePath:instancePath+"/messages/" + i0+"/role",schemaPath:"#/properties/messages/items/properties/role/enum",keyword:"enum",params:{allowedValues: schema67.properties.messages.items.properties.role.enum},message:"must be equal to one of the allowed values",schema:schema67.properties.messages.items.properties.role.enum,parentSchema:schema67.properties.messages.items.properties.role,data:data11};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data10.content !== undefined){
let data12 = data10.content;
if(((typeof data12 !== "string") && (!(Array.isArray(data12)))) && (data12 !== null)){
const err20 = {instancePath:instancePath+"/messages/" + i0+"/content",schemaPath:"#/properties/messages/items/properties/content/type",keyword:"type",params:{type: schema67.properties.messages.items.properties.content.type},message:"must be string,array,null",schema:schema67.properties.messages.items.properties.content.type,parentSchema:schema67.properties.messages.items.properties.content,data:data12};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.type === undefined){
const err21 = {instancePath:instancePath+"/messages/" + i0+"/content/" + i1,schemaPath:"#/properties/messages/items/properties/content/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema67.properties.messages.items.properties.content.items.required,parentSchema:schema67.properties.messages.items.properties.content.items,data:data13};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key3 in data13){
if(!(((((((key3 === "type") || (key3 === "text")) || (key3 === "image_url")) || (key3 === "input_audio")) || (key3 === "file")) || (key3 === "refusal")) || (key3 === "cache_control"))){
const err22 = {instancePath:instancePath+"/messages/" + i0+"/content/" + i1,schemaPath:"#/properties/messages/items/properties/content/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema67.properties.messages.items.properties.content.items,data:data13};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data13.type !== undefined){
let data14 = data13.type;
if(typeof data14 !== "string"){
const err23 = {instancePath:instancePath+"/messages/" + i0+"/content/" + i1+"/type",schemaPath:"#/properties/messages/items/properties/content/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.messages.items.properties.content.items.properties.type.type,parentSchema:schema67.properties.messages.items.properties.content.items.properties.type,data:data14};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data13.text !== undefined){
let data15 = data13.text;
if(typeof data15 !== "string"){
const err24 = {instancePath:instancePath+"/messages/" + i0+"/content/" + i1+"/text",schemaPath:"#/properties/messages/items/properties/content/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.messages.items.properties.content.items.properties.text.type,parentSchema:schema67.properties.messages.items.properties.content.items.properties.text,data:data15};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data13.image_url !== undefined){
let data16 = data13.image_url;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
}
else {
const err25 = {instancePath:instancePath+"/messages/" + i0+"/content/" + i1+"/image_url",schemaPath:"#/properties/messages/items/properties/content/items/properties/image_url/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema67.properties.messages.items.properties.content.items.properties.image_url.type,parentSchema:schema67.properties.messages.items.properties.content.items.properties.image_url,data:data16};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data13.input_audio !== undefined){
let data17 = data13.input_audio;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
}
else {
const err26 = {instancePath:instancePath+"/messages/" + i0+"/content/" + i1+"/input_audio",schemaPath:"#/properties/messages/items/properties/content/items/properties/input_audio/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema67.properties.messages.items.properties.content.items.properties.input_audio.type,parentSchema:schema67.properties.messages.items.properties.content.items.properties.input_audio,data:data17};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data13.file !== undefined){
let data18 = data13.file;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
}
else {
const err27 = {instancePath:instancePath+"/messages/" + i0+"/content/" + i1+"/file",schemaPath:"#/properties/messages/items/properties/content/items/properties/file/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema67.properties.messages.items.properties.content.items.properties.file.type,parentSchema:schema67.properties.messages.items.properties.content.items.properties.file,data:data18};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data13.refusal !== undefined){
let data19 = data13.refusal;
if(typeof data19 !== "string"){
const err28 = {instancePath:instancePath+"/messages/" + i0+"/content/" + i1+"/refusal",schemaPath:"#/properties/messages/items/properties/content/items/properties/refusal/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.messages.items.properties.content.items.properties.refusal.type,parentSchema:schema67.properties.messages.items.properties.content.items.properties.refusal,data:data19};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data13.cache_control !== undefined){
let data20 = data13.cache_control;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
}
else {
const err29 = {instancePath:instancePath+"/messages/" + i0+"/content/" + i1+"/cache_control",schemaPath:"#/properties/messages/items/properties/content/items/properties/cache_control/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema67.properties.messages.items.properties.content.items.properties.cache_control.type,parentSchema:schema67.properties.messages.items.properties.content.items.properties.cache_control,data:data20};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/messages/" + i0+"/content/" + i1,schemaPath:"#/properties/messages/items/properties/content/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema67.properties.messages.items.properties.content.items.type,parentSchema:schema67.properties.messages.items.properties.content.items,data:data13};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
}
if(data10.name !== undefined){
let data21 = data10.name;
if(typeof data21 !== "string"){
const err31 = {instancePath:instancePath+"/messages/" + i0+"/name",schemaPath:"#/properties/messages/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.messages.items.properties.name.type,parentSchema:schema67.properties.messages.items.properties.name,data:data21};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data10.tool_calls !== undefined){
let data22 = data10.tool_calls;
if(Array.isArray(data22)){
const len2 = data22.length;
for(let i2=0; i2<len2; i2++){
let data23 = data22[i2];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
}
else {
const err32 = {instancePath:instancePath+"/messages/" + i0+"/tool_calls/" + i2,schemaPath:"#/properties/messages/items/properties/tool_calls/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema67.properties.messages.items.properties.tool_calls.items.type,parentSchema:schema67.properties.messages.items.properties.tool_calls.items,data:data23};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/messages/" + i0+"/tool_calls",schemaPath:"#/properties/messages/items/properties/tool_calls/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.messages.items.properties.tool_calls.type,parentSchema:schema67.properties.messages.items.properties.tool_calls,data:data22};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data10.tool_call_id !== undefined){
let data24 = data10.tool_call_id;
if(typeof data24 !== "string"){
const err34 = {instancePath:instancePath+"/messages/" + i0+"/tool_call_id",schemaPath:"#/properties/messages/items/properties/tool_call_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.messages.items.properties.tool_call_id.type,parentSchema:schema67.properties.messages.items.properties.tool_call_id,data:data24};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/messages/" + i0,schemaPath:"#/properties/messages/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema67.properties.messages.items.type,parentSchema:schema67.properties.messages.items,data:data10};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.messages.type,parentSchema:schema67.properties.messages,data:data9};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.testData !== undefined){
let data25 = data.testData;
if(Array.isArray(data25)){
const len3 = data25.length;
for(let i3=0; i3<len3; i3++){
let data26 = data25[i3];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
}
else {
const err37 = {instancePath:instancePath+"/testData/" + i3,schemaPath:"#/properties/testData/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema67.properties.testData.items.type,parentSchema:schema67.properties.testData.items,data:data26};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/testData",schemaPath:"#/properties/testData/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.testData.type,parentSchema:schema67.properties.testData,data:data25};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.evaluators !== undefined){
let data27 = data.evaluators;
if(Array.isArray(data27)){
const len4 = data27.length;
for(let i4=0; i4<len4; i4++){
let data28 = data27[i4];
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.name === undefined){
const err39 = {instancePath:instancePath+"/evaluators/" + i4,schemaPath:"#/properties/evaluators/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema67.properties.evaluators.items.required,parentSchema:schema67.properties.evaluators.items,data:data28};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
for(const key4 in data28){
if(!((((key4 === "name") || (key4 === "string")) || (key4 === "llm")) || (key4 === "uses"))){
const err40 = {instancePath:instancePath+"/evaluators/" + i4,schemaPath:"#/properties/evaluators/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema67.properties.evaluators.items,data:data28};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data28.name !== undefined){
let data29 = data28.name;
if(typeof data29 !== "string"){
const err41 = {instancePath:instancePath+"/evaluators/" + i4+"/name",schemaPath:"#/properties/evaluators/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.evaluators.items.properties.name.type,parentSchema:schema67.properties.evaluators.items.properties.name,data:data29};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data28.string !== undefined){
let data30 = data28.string;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(Object.keys(data30).length > 1){
const err42 = {instancePath:instancePath+"/evaluators/" + i4+"/string",schemaPath:"#/properties/evaluators/items/properties/string/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema67.properties.evaluators.items.properties.string,data:data30};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(Object.keys(data30).length < 1){
const err43 = {instancePath:instancePath+"/evaluators/" + i4+"/string",schemaPath:"#/properties/evaluators/items/properties/string/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema67.properties.evaluators.items.properties.string,data:data30};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
for(const key5 in data30){
if(!((((key5 === "contains") || (key5 === "equals")) || (key5 === "startsWith")) || (key5 === "endsWith"))){
const err44 = {instancePath:instancePath+"/evaluators/" + i4+"/string",schemaPath:"#/properties/evaluators/items/properties/string/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema67.properties.evaluators.items.properties.string,data:data30};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data30.contains !== undefined){
let data31 = data30.contains;
if(typeof data31 === "string"){
if(func8(data31) < 1){
const err45 = {instancePath:instancePath+"/evaluators/" + i4+"/string/contains",schemaPath:"#/properties/evaluators/items/properties/string/properties/contains/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema67.properties.evaluators.items.properties.string.properties.contains,data:data31};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/evaluators/" + i4+"/string/contains",schemaPath:"#/properties/evaluators/items/properties/string/properties/contains/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.evaluators.items.properties.string.properties.contains.type,parentSchema:schema67.properties.evaluators.items.properties.string.properties.contains,data:data31};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data30.equals !== undefined){
let data32 = data30.equals;
if(typeof data32 === "string"){
if(func8(data32) < 1){
const err47 = {instancePath:instancePath+"/evaluators/" + i4+"/string/equals",schemaPath:"#/properties/evaluators/items/properties/string/properties/equals/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema67.properties.evaluators.items.properties.string.properties.equals,data:data32};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/evaluators/" + i4+"/string/equals",schemaPath:"#/properties/evaluators/items/properties/string/properties/equals/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.evaluators.items.properties.string.properties.equals.type,parentSchema:schema67.properties.evaluators.items.properties.string.properties.equals,data:data32};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data30.startsWith !== undefined){
let data33 = data30.startsWith;
if(typeof data33 === "string"){
if(func8(data33) < 1){
const err49 = {instancePath:instancePath+"/evaluators/" + i4+"/string/startsWith",schemaPath:"#/properties/evaluators/items/properties/string/properties/startsWith/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema67.properties.evaluators.items.properties.string.properties.startsWith,data:data33};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/evaluators/" + i4+"/string/startsWith",schemaPath:"#/properties/evaluators/items/properties/string/properties/startsWith/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.evaluators.items.properties.string.properties.startsWith.type,parentSchema:schema67.properties.evaluators.items.properties.string.properties.startsWith,data:data33};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data30.endsWith !== undefined){
let data34 = data30.endsWith;
if(typeof data34 === "string"){
if(func8(data34) < 1){
const err51 = {instancePath:instancePath+"/evaluators/" + i4+"/string/endsWith",schemaPath:"#/properties/evaluators/items/properties/string/properties/endsWith/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema67.properties.evaluators.items.properties.string.properties.endsWith,data:data34};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/evaluators/" + i4+"/string/endsWith",schemaPath:"#/properties/evaluators/items/properties/string/properties/endsWith/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.evaluators.items.properties.string.properties.endsWith.type,parentSchema:schema67.properties.evaluators.items.properties.string.properties.endsWith,data:data34};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/evaluators/" + i4+"/string",schemaPath:"#/properties/evaluators/items/properties/string/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema67.properties.evaluators.items.properties.string.type,parentSchema:schema67.properties.evaluators.items.properties.string,data:data30};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data28.llm !== undefined){
let data35 = data28.llm;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
}
else {
const err54 = {instancePath:instancePath+"/evaluators/" + i4+"/llm",schemaPath:"#/properties/evaluators/items/properties/llm/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema67.properties.evaluators.items.properties.llm.type,parentSchema:schema67.properties.evaluators.items.properties.llm,data:data35};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data28.uses !== undefined){
let data36 = data28.uses;
if(typeof data36 !== "string"){
const err55 = {instancePath:instancePath+"/evaluators/" + i4+"/uses",schemaPath:"#/properties/evaluators/items/properties/uses/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.evaluators.items.properties.uses.type,parentSchema:schema67.properties.evaluators.items.properties.uses,data:data36};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/evaluators/" + i4,schemaPath:"#/properties/evaluators/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema67.properties.evaluators.items.type,parentSchema:schema67.properties.evaluators.items,data:data28};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/evaluators",schemaPath:"#/properties/evaluators/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema67.properties.evaluators.type,parentSchema:schema67.properties.evaluators,data:data27};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema67.type,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const schema68 = {"type":"array","examples":[[{"case":"refund-17","reason":"two answers are right","until":"2026-12-01"}]],"items":{"type":"object","additionalProperties":false,"properties":{"case":{"type":["string","number"],"minLength":1,"examples":["refund-17"]},"reason":{"type":"string","minLength":1,"maxLength":500,"pattern":"\\S","examples":["two answers are right"]},"until":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","examples":["2026-12-01"]}},"required":["case","reason","until"],"examples":[{"case":"refund-17","reason":"two answers are right","until":"2026-12-01"}]}};
const pattern154 = new RegExp("\\S", "u");
const pattern155 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.case === undefined){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "case"},message:"must have required property '"+"case"+"'",schema:schema68.items.required,parentSchema:schema68.items,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0.reason === undefined){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema68.items.required,parentSchema:schema68.items,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.until === undefined){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "until"},message:"must have required property '"+"until"+"'",schema:schema68.items.required,parentSchema:schema68.items,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data0){
if(!(((key0 === "case") || (key0 === "reason")) || (key0 === "until"))){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema68.items,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.case !== undefined){
let data1 = data0.case;
if((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))){
const err4 = {instancePath:instancePath+"/" + i0+"/case",schemaPath:"#/items/properties/case/type",keyword:"type",params:{type: schema68.items.properties.case.type},message:"must be string,number",schema:schema68.items.properties.case.type,parentSchema:schema68.items.properties.case,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 === "string"){
if(func8(data1) < 1){
const err5 = {instancePath:instancePath+"/" + i0+"/case",schemaPath:"#/items/properties/case/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema68.items.properties.case,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data0.reason !== undefined){
let data2 = data0.reason;
if(typeof data2 === "string"){
if(func8(data2) > 500){
const err6 = {instancePath:instancePath+"/" + i0+"/reason",schemaPath:"#/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema68.items.properties.reason,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func8(data2) < 1){
const err7 = {instancePath:instancePath+"/" + i0+"/reason",schemaPath:"#/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema68.items.properties.reason,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern154.test(data2)){
const err8 = {instancePath:instancePath+"/" + i0+"/reason",schemaPath:"#/items/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema68.items.properties.reason,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/" + i0+"/reason",schemaPath:"#/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema68.items.properties.reason.type,parentSchema:schema68.items.properties.reason,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data0.until !== undefined){
let data3 = data0.until;
if(typeof data3 === "string"){
if(!pattern155.test(data3)){
const err10 = {instancePath:instancePath+"/" + i0+"/until",schemaPath:"#/items/properties/until/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema68.items.properties.until,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/" + i0+"/until",schemaPath:"#/items/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema68.items.properties.until.type,parentSchema:schema68.items.properties.until,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema68.items.type,parentSchema:schema68.items,data:data0};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema68.type,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


const schema69 = {"type":"object","additionalProperties":false,"properties":{"version":{"const":1},"cases":{"type":"array","examples":[[{"case":"refund-17","reason":"two answers are right","until":"2026-12-01"}]],"items":{"type":"object","additionalProperties":false,"properties":{"case":{"type":["string","number"],"minLength":1,"examples":["refund-17"]},"reason":{"type":"string","minLength":1,"maxLength":500,"pattern":"\\S","examples":["two answers are right"]},"until":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","examples":["2026-12-01"]}},"required":["case","reason","until"],"examples":[{"case":"refund-17","reason":"two answers are right","until":"2026-12-01"}]}}},"required":["cases"],"examples":[{"cases":[{"case":"refund-17","reason":"two answers are right","until":"2026-12-01"}]}]};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cases === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cases"},message:"must have required property '"+"cases"+"'",schema:schema69.required,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "version") || (key0 === "cases"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema69.properties.version,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.cases !== undefined){
let data1 = data.cases;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.case === undefined){
const err3 = {instancePath:instancePath+"/cases/" + i0,schemaPath:"#/properties/cases/items/required",keyword:"required",params:{missingProperty: "case"},message:"must have required property '"+"case"+"'",schema:schema69.properties.cases.items.required,parentSchema:schema69.properties.cases.items,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2.reason === undefined){
const err4 = {instancePath:instancePath+"/cases/" + i0,schemaPath:"#/properties/cases/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema69.properties.cases.items.required,parentSchema:schema69.properties.cases.items,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2.until === undefined){
const err5 = {instancePath:instancePath+"/cases/" + i0,schemaPath:"#/properties/cases/items/required",keyword:"required",params:{missingProperty: "until"},message:"must have required property '"+"until"+"'",schema:schema69.properties.cases.items.required,parentSchema:schema69.properties.cases.items,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data2){
if(!(((key1 === "case") || (key1 === "reason")) || (key1 === "until"))){
const err6 = {instancePath:instancePath+"/cases/" + i0,schemaPath:"#/properties/cases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema69.properties.cases.items,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.case !== undefined){
let data3 = data2.case;
if((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))){
const err7 = {instancePath:instancePath+"/cases/" + i0+"/case",schemaPath:"#/properties/cases/items/properties/case/type",keyword:"type",params:{type: schema69.properties.cases.items.properties.case.type},message:"must be string,number",schema:schema69.properties.cases.items.properties.case.type,parentSchema:schema69.properties.cases.items.properties.case,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data3 === "string"){
if(func8(data3) < 1){
const err8 = {instancePath:instancePath+"/cases/" + i0+"/case",schemaPath:"#/properties/cases/items/properties/case/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema69.properties.cases.items.properties.case,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data2.reason !== undefined){
let data4 = data2.reason;
if(typeof data4 === "string"){
if(func8(data4) > 500){
const err9 = {instancePath:instancePath+"/cases/" + i0+"/reason",schemaPath:"#/properties/cases/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema69.properties.cases.items.properties.reason,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func8(data4) < 1){
const err10 = {instancePath:instancePath+"/cases/" + i0+"/reason",schemaPath:"#/properties/cases/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema69.properties.cases.items.properties.reason,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern154.test(data4)){
const err11 = {instancePath:instancePath+"/cases/" + i0+"/reason",schemaPath:"#/properties/cases/items/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema69.properties.cases.items.properties.reason,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/cases/" + i0+"/reason",schemaPath:"#/properties/cases/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema69.properties.cases.items.properties.reason.type,parentSchema:schema69.properties.cases.items.properties.reason,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.until !== undefined){
let data5 = data2.until;
if(typeof data5 === "string"){
if(!pattern155.test(data5)){
const err13 = {instancePath:instancePath+"/cases/" + i0+"/until",schemaPath:"#/properties/cases/items/properties/until/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema69.properties.cases.items.properties.until,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/cases/" + i0+"/until",schemaPath:"#/properties/cases/items/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema69.properties.cases.items.properties.until.type,parentSchema:schema69.properties.cases.items.properties.until,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/cases/" + i0,schemaPath:"#/properties/cases/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema69.properties.cases.items.type,parentSchema:schema69.properties.cases.items,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema69.properties.cases.type,parentSchema:schema69.properties.cases,data:data1};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema69.type,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

return { checkSpec: validate20, checkGateOfSpec: validate21, checkPromptFile: validate22, checkQuarantineList: validate23, checkQuarantineFile: validate24 };
}
