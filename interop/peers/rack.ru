# Rack::Request and Rack::Response. /read answers with what the parser sees; /write sets a cookie.

require "rack"

run(lambda do |env|
  request = Rack::Request.new(env)
  name = request.get_header("HTTP_X_NAME")
  if request.path_info == "/read"
    value = request.cookies[name]
    [value ? 200 : 404, {}, [value.to_s]]
  else
    value = request.get_header("HTTP_X_VALUE")
    response = Rack::Response.new
    response.set_cookie(name, value: value, path: "/", same_site: :lax, secure: true)
    response.finish
  end
end)
